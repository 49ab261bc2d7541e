import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("a bundle checks records where there is neither Node nor a file to read", async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [fileURLToPath(new URL("./bundled.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "creditspec",
    logOverride: { "empty-import-meta": "silent" },
  });
  expect(warnings).toEqual([]);
  const browser = createContext({ TextDecoder, TextEncoder, URL, setTimeout });
  const outcome = runInContext(
    `${outputFiles[0]?.text}
    const { kind, findings } = creditspec
      .createValidator({ type: "administrative-penalty", asOf: "2025-11-22" })
      .validateRecord({ documentNumber: "某市监罚〔2025〕1号" });
    JSON.stringify({ kind, rules: findings.map(({ rule }) => rule) });`,
    browser,
  );
  const { kind, rules } = JSON.parse(outcome);
  expect(kind).toBe("invalid");
  expect(rules).toContain("mandatory-value-missing");
}, 30_000);
