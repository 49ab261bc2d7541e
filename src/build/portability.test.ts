import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator } from "@cfworker/json-schema";
import { registerSchema, type SchemaObject, validate } from "@hyperjump/json-schema/draft-2020-12";
import { describe, expect, test, vi } from "vitest";
import { mergePatch } from "../base/merge-patch.ts";
import { readBase, readCaseFiles } from "./case-files.ts";
import { parts } from "./load-standard.ts";
import { createAjv } from "./schemas.ts";

vi.setConfig({ testTimeout: 60_000 });

/*
 * A published schema must mean the same to every validator: whoever uses another language or library reaches the verdict that
 * the command reaches. Every record of every case goes through validators that share no code.
 */
const schemas = new Map<string, SchemaObject>();
const paths = new Map<string, string>();
for (const part of parts) {
  const folder = new URL(`../../schemas/next/${part}/`, import.meta.url);
  for (const file of readdirSync(folder)) {
    const id = file.replace(".schema.json", "");
    schemas.set(id, JSON.parse(readFileSync(new URL(file, folder), "utf8")));
    paths.set(id, fileURLToPath(new URL(file, folder)));
  }
}

interface Sample {
  readonly name: string;
  readonly type: string;
  readonly record: unknown;
}

function readSamples(): Sample[] {
  const samples: Sample[] = [];
  for (const kind of ["records", "rules"]) {
    for (const [id, { recordType, base, cases }] of readCaseFiles(kind)) {
      samples.push({ name: `${id} base`, type: recordType, record: base });
      for (const { name, patch = {}, record = mergePatch(base, patch), others = [] } of cases) {
        samples.push({ name: `${id} ${name}`, type: recordType, record });
        for (const other of others) {
          const record = mergePatch(readBase(other.base), other.patch ?? {});
          samples.push({ name: `${id} ${name}, other`, type: other.recordType, record });
        }
      }
    }
  }
  // Many cases change one member that another changes likewise.
  const seen = new Set<string>();
  return samples.filter(({ type, record }) => {
    const key = `${type} ${JSON.stringify(record)}`;
    return schemas.has(type) && !seen.has(key) && seen.add(key);
  });
}

const samples = readSamples();
const ajv = createAjv();
const verdicts = new Map([...schemas].map(([id, schema]) => [id, ajv.compile(schema)]));
const isValid = ({ type, record }: Sample) => verdicts.get(type)?.(record) === true;

/** Schema and case of every record on which a validator and Ajv disagree. */
const disagreements = (judged: readonly Sample[], accepts: (sample: Sample, index: number) => boolean): string[] =>
  judged.flatMap((sample, index) => {
    const [expected, actual] = [isValid(sample), accepts(sample, index)];
    return expected === actual ? [] : [`${sample.type}: ${sample.name}: Ajv says ${expected}, the other ${actual}`];
  });

test("every type has records that are valid and records that are not", () => {
  const verdictsOf = (type: string) => new Set(samples.filter((sample) => sample.type === type).map(isValid));
  const oneSided = [...schemas.keys()].filter((type) => verdictsOf(type).size < 2);
  expect(oneSided).toEqual([]);
});

test("@cfworker/json-schema agrees", () => {
  const validators = new Map([...schemas].map(([id, schema]) => [id, new Validator(schema as never, "2020-12")]));
  expect(disagreements(samples, ({ type, record }) => validators.get(type)?.validate(record).valid === true)).toEqual(
    [],
  );
});

describe("@hyperjump/json-schema agrees", () => {
  for (const schema of schemas.values()) registerSchema(schema);

  test.each([...schemas])("on %s", async (type, { $id }) => {
    const check = await validate(String($id));
    const judged = samples.filter((sample) => sample.type === type);
    expect(disagreements(judged, ({ record }) => check(record as never).valid)).toEqual([]);
  });
});

const program = `
import json, sys
from jsonschema import Draft202012Validator
validators = {}
for line in sys.stdin:
    item = json.loads(line)
    path = item["schema"]
    if path not in validators:
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        validators[path] = Draft202012Validator(schema)
    print(1 if validators[path].is_valid(item["record"]) else 0)
`;

/** CI installs the package; on a desk without it the other validators must do. */
const isMissing = spawnSync("python3", ["-c", "import jsonschema"]).status !== 0;

test.skipIf(isMissing && process.env["CI"] !== "true")(
  `Python's jsonschema agrees${isMissing ? " (not installed: apt-get install python3-jsonschema)" : ""}`,
  { timeout: 120_000 },
  () => {
    expect(isMissing, "install python3-jsonschema").toBe(false);
    const lines = samples.map(({ type, record }) => JSON.stringify({ schema: paths.get(type), record }));
    const { stdout, stderr, status } = spawnSync("python3", ["-c", program], {
      input: `${lines.join("\n")}\n`,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answers = stdout.trim().split("\n");
    expect(answers.length).toBe(samples.length);
    expect(disagreements(samples, (_sample, index) => answers[index] === "1")).toEqual([]);
  },
);
