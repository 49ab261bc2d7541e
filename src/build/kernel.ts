import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../kernel/", import.meta.url));

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
 * Compiles the kernel of the table engine twice from one source, to WebAssembly and to plain JavaScript, as one module that
 * exports the first in base64 and the second as a function. Path in the repository and text.
 *
 * @throws {Error} what the compiler has to say about the source
 */
export async function kernelModule(): Promise<[path: string, text: string]> {
  const binary = await compileToWasm();
  const plain = await compileToScript();
  const text = `// Written by \`npm run generate\` from src/kernel.
// @ts-nocheck
/** WebAssembly module, base64. Imports the memory \`env.memory\`; exports the functions of {@link KernelFunctions}. */
export const kernelBinary: string = "${Buffer.from(binary).toString("base64")}";

export interface KernelFunctions {
  scan(from: number, to: number, isFinal: number): number;
  scanObjects(from: number, to: number, isFinal: number): number;
  hashInput(from: number, length: number): number;
  findAmounts(from: number, to: number): number;
  findYear(from: number, to: number): number;
  settle(index: number): number;
  settleMasked(index: number): number;
}

/** The same in JavaScript; \`attach\` gives it the memory to work on. */
export function createPlainKernel(): KernelFunctions & { attach(memory: ArrayBuffer): void } {
${plain.replaceAll(/^(?=.)/gm, "  ")}  return plainKernel;
}
`;
  return ["src/validate/table/kernel.generated.ts", text];
}

async function compileToWasm(): Promise<Uint8Array> {
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
      readFile: (name) => readSource(name),
      writeFile: (name, content) => {
        if (name === "kernel.wasm") binary = content as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined) throw new Error(`${stderr.toString()}${error ?? ""}`);
  return binary;
}

function readSource(name: string): string | null {
  try {
    return readFileSync(`${folder}${name}`, "utf8");
  } catch {
    // The compiler asks for several places in turn.
    return null;
  }
}

async function compileToScript(): Promise<string> {
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
