import { describe, expect, test } from "vitest";
import { findVersion } from "../validate/versions.ts";
import { functionTables } from "./function-tables.ts";
import { type LibraryFunctionName, libraryFunctions } from "./functions.ts";
import { createLibrary } from "./library.ts";
import type { LibraryFunction } from "./library-function.ts";
import { NotEvaluated } from "./not-evaluated.ts";

const library = createLibrary(findVersion("next"));
const functions = Object.entries(libraryFunctions) as [LibraryFunctionName, LibraryFunction][];

function answer(name: LibraryFunctionName, args: readonly unknown[]): unknown {
  try {
    return (library[name] as (...args: readonly unknown[]) => unknown)(...args);
  } catch (problem) {
    if (problem instanceof NotEvaluated) return null;
    throw problem;
  }
}

describe.each(functions)("%s", (name, { description, results = {}, tables = [], examples, signature, unknowable }) => {
  test("gives what its examples say", () => {
    for (const [args, result] of examples) expect.soft(answer(name, args), JSON.stringify(args)).toBe(result);
  });

  test("has examples of different results, and of each that it names", () => {
    const given = new Set(examples.map(([, result]) => result));
    expect(given.size).toBeGreaterThan(1);
    if (Object.keys(results).length > 0) expect([...given].sort()).toEqual(Object.keys(results).sort());
    if (signature.endsWith("bool")) expect(given).toEqual(new Set([true, false]));
    expect(given.has(null)).toBe(unknowable === true);
  });

  test("no two examples ask the same", () => {
    const asked = examples.map(([args]) => JSON.stringify(args));
    expect(asked.filter((args, index) => asked.indexOf(args) !== index)).toEqual([]);
  });

  test("names the tables that its description speaks of", () => {
    const words = [description, ...Object.values(results)].flatMap(({ zh, en }) => [zh, en]).join("\n");
    const spoken = Object.keys(functionTables).filter((table) => new RegExp(`\\b${table}\\b`).test(words));
    expect(tables).toEqual(expect.arrayContaining(spoken));
  });
});

test("every table is used", () => {
  const used = new Set<string>(functions.flatMap(([, { tables = [] }]) => tables));
  expect(Object.keys(functionTables).filter((table) => !used.has(table))).toEqual([]);
});

const codePoints = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);

test("blanks are what the functions take for blanks", () => {
  const blanks = new Set<number>(functionTables.blanks.data);
  const differing = codePoints.filter((code) => {
    const character = String.fromCodePoint(code);
    return new Set([blanks.has(code), library.isMissingText(character), library.trimmed(character) === ""]).size > 1;
  });
  expect(differing).toEqual([]);
});

test("provinces are those of the divisions", () => {
  for (let number = 0; number < 100; number++) {
    const province = String(number).padStart(2, "0");
    const isDivision = library.inCodeList("division", `${province}0000`);
    expect(library.isCreditCodeProvinceKnown(`91${province}`), province).toBe(isDivision);
    expect(library.isCitizenIdProvinceKnown(province), province).toBe(
      province === "83" || (isDivision && province !== "10"),
    );
  }
});
