import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type CodeSplittingGroup } from "rolldown";

const source = fileURLToPath(new URL("../", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** Modules that are wanted together become one file, with all that they import and that is in no file before it. */
const files: readonly CodeSplittingGroup[] = [
  { name: "start", priority: 3, test: /[\\/]cli[\\/]run\.ts$/ },
  { name: "rows", priority: 2, test: /[\\/]cli[\\/](command|commands[\\/]validate)\.ts$/ },
  { name: "bytes", priority: 1, test: /[\\/]table[\\/](byte-table|byte-objects|range-thread)\.ts$/ },
];

/**
 * Makes the command and its threads from their sources, as few files: Node takes almost a millisecond to find and load a module, and
 * the command would need 150 before it read the first row. They are CommonJS, which Node loads without turns of the event loop, and
 * without listing all that its own modules export. Names stay as they are, so that a fault says where it was.
 *
 * @param output the folder `cli` of the built package
 */
export async function bundleCommand(output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  await build({
    input: { main: `${source}cli/main.ts`, "range-worker": `${source}cli/range-worker.ts` },
    platform: "node",
    // Only sources, which run under a loader, look for that.
    transform: { define: { "import.meta.resolve": "undefined" } },
    external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
    plugins: [{ name: "places", load: { filter: { id: /\.ts$/ }, handler: loadInPlace } }],
    output: {
      dir: output,
      format: "cjs",
      strict: true,
      comments: false,
      codeSplitting: { groups: [...files] },
    },
  });
  writeFileSync(`${output}package.json`, `${JSON.stringify({ type: "commonjs" })}\n`);
}

/** A module as it stands, that finds what lies around it in the package from where the bundles are. */
function loadInPlace(path: string) {
  const place = `new URL("../${path.slice(source.length).replaceAll("\\", "/").replace(/\.ts$/, ".js")}", import.meta.url).href`;
  return { code: readFileSync(path, "utf8").replaceAll("import.meta.url", place), moduleType: "ts" as const };
}
