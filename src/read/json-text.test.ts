import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault, parseJson } from "./json-text.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findJsonFault", () => {
  test("agrees with JSON.parse on texts that are nearly JSON", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"b"',
      "1",
      "-",
      "0",
      ".5",
      "e+3",
      "true",
      "nul",
      " ",
      "\n",
      '"\\u12',
      '"\\x"',
      '"',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (text) => {
        const fault = findJsonFault(text);
        if (fault?.kind === "duplicate-key") return;
        expect(fault === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test("calls every beginning of a document its end", () => {
    const value = fc.jsonValue({ maxDepth: 4 }).filter((value) => typeof value === "object" && value !== null);
    fc.assert(
      fc.property(value, fc.nat(), (value, seed) => {
        const text = JSON.stringify(value, undefined, seed % 3);
        const cut = text.slice(0, seed % text.length);
        expect(findJsonFault(cut)).toEqual({ kind: "end", offset: cut.length });
      }),
    );
  });
});

describe("parseJson", () => {
  test("reads every JSON value that JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 2 }), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text), fault: undefined });
      }),
    );
  });

  test("finds the key that an object has twice, in whatever spelling", () => {
    expect(parseJson('{"b":"\\":","a":[{"k":1,"\\u006b"\n:2}]}').fault).toEqual({
      kind: "duplicate-key",
      offset: 23,
      key: "k",
    });
  });
});
