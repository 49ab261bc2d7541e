import { describe, expect, test } from "vitest";
import { appendPointer, readPointer } from "./json-pointer.ts";

describe("appendPointer", () => {
  test.each([
    ["", "name", "/name"],
    ["/records", 3, "/records/3"],
    ["/records/3", "许可机关", "/records/3/许可机关"],
    ["", "a/b", "/a~1b"],
    ["", "m~n", "/m~0n"],
    ["", "~1", "/~01"],
    ["/a", "", "/a/"],
  ])("%j + %j", (base, token, pointer) => {
    expect(appendPointer(base, token)).toBe(pointer);
  });
});

describe("readPointer", () => {
  const example = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, " ": 7, "m~n": 8, "~1": 9, deep: { none: null } };

  test.each([
    ["", example],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/ ", 7],
    ["/m~0n", 8],
    ["/~01", 9],
    ["/deep/none", null],
  ])("%j finds a value", (pointer, value) => {
    expect(readPointer(example, pointer)).toEqual(value);
  });

  test.each(["/foo/2", "/foo/01", "/foo/-", "/foo/length", "/nowhere/at/all", "/deep/none/x", "/__proto__", "foo"])(
    "%j finds nothing",
    (pointer) => {
      expect(readPointer(example, pointer)).toBeUndefined();
    },
  );

  test("reads back what appendPointer wrote", () => {
    const key = "~0/~1";
    expect(readPointer({ [key]: "here" }, appendPointer("", key))).toBe("here");
  });
});
