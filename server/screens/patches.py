"""The difference between two screens, field by field. apply(old, between(old, new)) == new, here and in the browser."""

from collections.abc import Mapping
from typing import Any

Fields = dict[str, Any]
Screen = dict[str, dict[str, Fields]]
Changes = dict[str, dict[str, dict[str, Any] | None] | None]


def between(old: Screen, new: Screen) -> Changes:
    """What to tell someone who has `old`: {shelf: {key: {field: value}}}, where None removes."""
    changes: Changes = {}
    for shelf in old.keys() - new.keys():
        changes[shelf] = None
    for shelf, items in new.items():
        if shelf not in old:
            changes[shelf] = {key: dict(fields) for key, fields in items.items()}
        elif items is not old[shelf] and (shelf_changes := _between_shelves(old[shelf], items)):
            changes[shelf] = shelf_changes
    return changes


def apply(screen: Screen, changes: Mapping[str, Any]) -> Screen:
    """The screen after `changes`; the old one is left as it was."""
    after = dict(screen)
    for shelf, items in changes.items():
        if items is None:
            after.pop(shelf, None)
        else:
            after[shelf] = _apply_to_shelf(after.get(shelf, {}), items)
    return after


def _between_shelves(old: dict[str, Fields], new: dict[str, Fields]) -> dict[str, dict[str, Any] | None]:
    changes: dict[str, dict[str, Any] | None] = dict.fromkeys(old.keys() - new.keys())
    for key, fields in new.items():
        before = old.get(key)
        if before is None:
            changes[key] = dict(fields)
        elif before != fields:
            changes[key] = _between_fields(before, fields)
    return changes


def _between_fields(old: Fields, new: Fields) -> dict[str, Any]:
    changes: dict[str, Any] = dict.fromkeys(old.keys() - new.keys())
    for name, value in new.items():
        # A field that is None and one that is absent are the same thing to a replica.
        if name not in old or old[name] != value:
            changes[name] = value
    return changes


def _apply_to_shelf(shelf: dict[str, Fields], items: Mapping[str, Any]) -> dict[str, Fields]:
    after = dict(shelf)
    for key, fields in items.items():
        if fields is None:
            after.pop(key, None)
            continue
        merged = {**after.get(key, {}), **fields}
        after[key] = {name: value for name, value in merged.items() if value is not None}
    return after
