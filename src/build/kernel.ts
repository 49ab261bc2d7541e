import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A kernel: its folder under src, with a main.ts and a machine for each of the two, and the module that is written of it. */
interface KernelSource {
  readonly folder: string;
  readonly path: string;
  /** What the TypeScript interface of its functions is called, and its members. */
  readonly functions: string;
  readonly members: readonly string[];
}

const tableKernel: KernelSource = {
  folder: "kernel",
  path: "src/validate/table/kernel.generated.ts",
  functions: "KernelFunctions",
  members: [
    "scan(from: number, to: number, isFinal: number): number",
    "scanObjects(from: number, to: number, isFinal: number): number",
    "hashInput(from: number, length: number): number",
    "findAmounts(from: number, to: number): number",
    "findYear(from: number, to: number): number",
    "pass(from: number, to: number, limit: number): number",
    "settle(index: number): number",
    "settleMasked(index: number): number",
  ],
};

const sheetKernel: KernelSource = {
  folder: "sheet-kernel",
  path: "src/read/sheet-kernel.generated.ts",
  functions: "SheetKernelFunctions",
  members: ["scanCells(from: number): number", "scanStrings(from: number): number"],
};

const source = fileURLToPath(new URL("../", import.meta.url));

/** Not a name that TypeScript could follow: the types of the package declare dozens of globals. */
const compilerName: string = "assemblyscript/asc";

/** What is used of the AssemblyScript compiler. */
interface Compiler {
  main(
    options: readonly string[],
    files: {
      readFile(name: string): string | null;
      writeFile(name: string, content: string | Uint8Array): void;
      listFiles(folder: string): string[];
    },
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}

/**
 * Compiles the kernels of the table engine and of the reader of sheets, each twice from one source, to WebAssembly and to plain
 * JavaScript, as one module that exports the first in base64 and the second as a function. Paths in the repository and texts.
 *
 * @throws {Error} what the compiler has to say about the source
 */
export async function kernelModules(): Promise<[path: string, text: string][]> {
  return [await moduleOf(tableKernel), await moduleOf(sheetKernel)];
}

async function moduleOf({ folder, path, functions, members }: KernelSource): Promise<[path: string, text: string]> {
  const binary = await compileToWasm(`${source}${folder}/`);
  const plain = await compileToScript(`${source}${folder}/`);
  const text = `// Written by \`npm run generate\` from src/${folder}.
// @ts-nocheck
/** WebAssembly module, base64. Imports the memory \`env.memory\`; exports the functions of {@link ${functions}}. */
export const kernelBinary: string = "${Buffer.from(binary).toString("base64")}";

export interface ${functions} {
${members.map((member) => `  ${member};\n`).join("")}}

/** The same in JavaScript; \`attach\` gives it the memory to work on. */
export function createPlainKernel(): ${functions} & { attach(memory: ArrayBuffer): void } {
${plain.replaceAll(/^(?=.)/gm, "  ")}  return plainKernel;
}
`;
  return [path, text];
}

async function compileToWasm(folder: string): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { main } = (await import(compilerName)) as Compiler;
  const { error, stderr } = await main(
    [
      "main.ts",
      "--outFile=kernel.wasm",
      "-O3",
      "--enable=simd",
      "--runtime=stub",
      "--importMemory",
      "--noExportMemory",
      "--noAssert",
      "--use=abort=",
    ],
    {
      readFile: (name) => readSource(`${folder}${name}`),
      writeFile: (name, content) => {
        if (name === "kernel.wasm") binary = content as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined) throw new Error(`${stderr.toString()}${error ?? ""}`);
  return binary;
}

function readSource(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The compiler asks for several places in turn.
    return null;
  }
}

async function compileToScript(folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from "./main.ts"; export { attach } from "./machine-plain.ts";`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "plainKernel",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    // A line end in one of them would not be told from one of the text, which is indented.
    supported: { "template-literal": false },
    plugins: [
      {
        name: "plain machine",
        setup({ onResolve }) {
          onResolve({ filter: /machine-wasm$/ }, () => ({ path: `${folder}machine-plain.ts` }));
        },
      },
    ],
  });
  return (outputFiles[0] as { text: string }).text;
}
