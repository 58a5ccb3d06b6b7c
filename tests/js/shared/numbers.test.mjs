import assert from "node:assert/strict";
import { test } from "node:test";
import { read, whole, written } from "../../../static/shared/numbers.js";

test("numbers are read as people of both languages type them", () => {
  for (const typed of ["129600", "129 600", "129\u202f600", "129\u00a0600", " 129600 "])
    assert.equal(read(typed, {}, "fr"), 129600, typed);
  for (const typed of ["3,25", "3.25"]) assert.equal(read(typed, { decimals: 2 }, "fr"), 325, typed);
  assert.equal(read("-4", {}, "fr"), -4);
  assert.equal(read("\u22124", {}, "fr"), -4);
});

test("what is none, or has more decimals than are counted, is none", () => {
  for (const typed of ["", "dix", "1e5", "0x10", "1,5", "--4", "Infinity", "NaN", "1 2,3,4"])
    assert.equal(read(typed, {}, "fr"), null, typed);
  assert.equal(read("3,255", { decimals: 2 }, "fr"), null);
});

test("a number is written as it can be read again", () => {
  for (const language of ["fr", "en"])
    for (const value of [0, 7, -325, 129600])
      assert.equal(read(written(value, { decimals: 2 }, language), { decimals: 2 }, language), value);
});

test("in English a comma before three digits sets thousands apart, as English does", () => {
  assert.equal(read("129,600", {}, "en"), 129600);
  assert.equal(read("1,129,600.50", { decimals: 2 }, "en"), 112960050);
  assert.equal(read("3,25", { decimals: 2 }, "en"), 325);
  assert.equal(read("129,600", {}, "fr"), null);
  assert.equal(read("1,500", { decimals: 1 }, "fr"), 15);
});

test("where a whole number between two others is meant, the nearest that may be is taken", () => {
  assert.deepEqual(
    ["7", "7.9", "-3", "999", "", "dix", null].map((typed) => whole(typed, 1, 10)),
    [7, 7, 1, 10, 1, 1, 1],
  );
});
