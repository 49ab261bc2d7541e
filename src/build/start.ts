/** `npm start`: checks the example with mistakes in it, as a clerk would, and says where the page lies. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = "out/administrative-penalty-dirty.html";
mkdirSync(`${root}out`, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    "dist/cli/main.js",
    "validate",
    "examples/administrative-penalty-dirty.csv",
    "--as-of",
    "2025-11-22",
    "--report",
    `html=${page}`,
  ],
  { cwd: root, stdio: "inherit" },
);
// The example is wrong on purpose: 1 is the right answer here.
process.exitCode = status === 1 ? 0 : (status ?? 3);
