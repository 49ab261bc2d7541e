import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findVersion } from "./versions.ts";

const folder = new URL("../../standards-docs/clauses/", import.meta.url);
const anchors = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      [...readFileSync(new URL(file, folder), "utf8").matchAll(/\{#([a-z0-9-]+)\}/g)].map(
        ([, anchor]) => `${file.replace(".md", "")}#${anchor}`,
      ),
    ),
);
const { rules, recordTypes } = findVersion("next");

test.each([...rules, ...recordTypes].map(({ id, clause }) => [id, clause] as const))(
  "%s points to a clause: %s",
  (_id, clause) => {
    expect(anchors).toContain(clause);
  },
);
