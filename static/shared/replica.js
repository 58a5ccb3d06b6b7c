/** This page's copy of its door's screen: patches in, the same screen as the server's out. */

/** @import { Screen } from "./boot.js" */

/** @typedef {Record<string, Record<string, Record<string, any> | null> | null>} Changes same shape as a screen; null removes */

/** @typedef {{from: string, revision: string, changes: Changes}} Patch */
/** @typedef {{revision: string, screen: Screen}} Held */

/**
 * What is held after `patch`; the same, if that led here: a snapshot may have been quicker. Null, if one is missing.
 * @param {Held} held @param {Patch} patch @returns {Held | null}
 */
export function follow(held, { from, revision, changes }) {
  if (revision === held.revision) return held;
  return from === held.revision ? { revision, screen: applyPatch(held.screen, changes) } : null;
}

/**
 * The screen after `changes`. Nothing given is modified; shelves and keys that did not change are the same objects.
 * @param {Screen} screen @param {Changes} changes @returns {Screen}
 */
export function applyPatch(screen, changes) {
  const next = { ...screen };
  for (const [shelf, keys] of Object.entries(changes)) {
    if (keys === null) delete next[shelf];
    else next[shelf] = withKeys(next[shelf] ?? {}, keys);
  }
  return next;
}

/** @param {Screen[string]} shelf @param {NonNullable<Changes[string]>} keys */
function withKeys(shelf, keys) {
  const next = { ...shelf };
  for (const [key, fields] of Object.entries(keys)) {
    if (fields === null) delete next[key];
    else next[key] = withFields(next[key] ?? {}, fields);
  }
  return next;
}

/** A field is replaced whole, lists included. @param {Record<string, any>} entry @param {Record<string, any>} fields */
function withFields(entry, fields) {
  const next = { ...entry };
  for (const [field, value] of Object.entries(fields)) {
    if (value === null) delete next[field];
    else next[field] = value;
  }
  return next;
}
