/**
 * Where the parts of the versions come from. A version is large and a run needs little of it: in Node, Deno and Bun a part is
 * read from its file when it is first wanted. Where nothing can be read in passing (a browser, a bundle) every part is
 * handed over beforehand, which is what `src/bundled.ts` is for.
 */

/** The module of a part: `part` makes its content. */
export interface PartModule {
  readonly part: () => unknown;
}

/** Modules of parts by their path, `next/rules`. */
export type PartModules = Readonly<Record<string, PartModule>>;

let offered: PartModules | undefined;
let requireModule: ((path: string) => unknown) | undefined;

/** Takes the parts from memory from now on. */
export function offerParts(modules: PartModules): void {
  offered = modules;
}

/**
 * The content of a part, made anew.
 *
 * @throws Error when the parts can neither be read here nor were handed over
 */
export function readPart(path: string): unknown {
  const module = offered === undefined ? requirePart(path) : offered[path];
  if (module === undefined) throw new Error(`there is no part ${path} of the standard`);
  return module.part();
}

function requirePart(path: string): PartModule {
  requireModule ??= globalThis.process?.getBuiltinModule?.("node:module").createRequire(import.meta.url);
  if (requireModule === undefined)
    throw new Error('import "creditspec" by a bundler: its parts cannot be read from here');
  const [version, ...rest] = path.split("/");
  return requireModule(`./${version}/parts/${rest.join("/")}.generated.js`) as PartModule;
}
