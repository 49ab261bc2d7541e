/**
 * Where the parts of the versions come from. A version is large and a run needs little of it: in Node, Deno and Bun a part is
 * read from its file when it is first wanted. Where nothing can be read in passing (a browser, a bundle) every part is
 * handed over beforehand, which is what `src/bundled.ts` is for.
 */

/** A part in memory: `part` makes its content. */
export interface PartModule {
  readonly part: () => unknown;
}

/** Parts by their path, `next/regimes`. */
export type PartModules = Readonly<Record<string, PartModule>>;

let offered: PartModules | undefined;
let requireModule: ((path: string) => unknown) | undefined;
let readText: ((path: string) => string) | undefined;

/** Takes the parts from memory from now on. */
export function offerParts(modules: PartModules): void {
  offered = modules;
}

/**
 * The content of a part that is data, made anew. In a file it is plain JSON, which takes half the time of a module.
 *
 * @throws Error when the parts can neither be read here nor were handed over
 */
export function readData(path: string): unknown {
  if (offered !== undefined) return partIn(offered, path);
  readText ??= textReader();
  return JSON.parse(readText(fileOf(path, "json")));
}

/**
 * The content of a part that is code, made anew.
 *
 * @throws Error as {@link readData}
 */
export function readCode(path: string): unknown {
  if (offered !== undefined) return partIn(offered, path);
  requireModule ??= builtinModule("node:module").createRequire(import.meta.url);
  return (requireModule(fileOf(path, "js")) as PartModule).part();
}

function partIn(modules: PartModules, path: string): unknown {
  const module = modules[path];
  if (module === undefined) throw new Error(`there is no part ${path} of the standard`);
  return module.part();
}

function fileOf(path: string, kind: "js" | "json"): string {
  const [version, ...rest] = path.split("/");
  return `./${version}/parts/${rest.join("/")}.generated.${kind}`;
}

function textReader() {
  const { readFileSync } = builtinModule("node:fs");
  return (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
}

function builtinModule<Name extends "node:fs" | "node:module">(name: Name) {
  const module = globalThis.process?.getBuiltinModule?.(name);
  if (module === undefined) throw new Error('import "creditspec" by a bundler: its parts cannot be read from here');
  return module;
}
