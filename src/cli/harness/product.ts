import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Product } from "../../conformance/protocol.ts";
import { generator } from "../../validate/generator.generated.ts";

/** What the harness says it is. */
export function describeProduct(): Product {
  return {
    vendor: generator.name,
    name: generator.name,
    version: generator.version,
    build: `sha256:${digestOfProgram()}`,
    language: `Node.js ${process.version}`,
    os: `${process.platform} ${process.arch}`,
  };
}

/** Digest of the paths and contents of the program's files. */
function digestOfProgram(): string {
  const root = new URL("../../", import.meta.url);
  const hash = createHash("sha256");
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:[jt]s|json)$/.test(path));
  for (const path of paths.sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(new URL(path, root)))
      .update("\0");
  return hash.digest("hex");
}
