/** What a kernel runs on: WebAssembly where the runtime has it, with SIMD, or plain JavaScript. */
export type KernelEngine = "wasm" | "plain";

/** A kernel as `npm run generate` writes it. */
export interface KernelModule<Functions> {
  /** WebAssembly, base64. */
  readonly kernelBinary: string;
  readonly createPlainKernel: () => Functions & { attach(memory: ArrayBuffer): void };
}

/** The memory of a kernel, and the functions that work on it. */
export interface KernelMemory<Functions> {
  readonly functions: Functions;
  /** Another one after every growth. */
  readonly buffer: ArrayBuffer;
  /** Makes it as large as that, in bytes, at least; what is there stays. */
  grow(size: number): void;
}

const pageSize = 1 << 16;

/** Runs one kernel any number of times; it is compiled at most once. */
export class KernelHost<Functions> {
  readonly #module: KernelModule<Functions>;
  #compiled: object | undefined;
  #isCompiled = false;

  constructor(module: KernelModule<Functions>) {
    this.#module = module;
  }

  get preferredEngine(): KernelEngine {
    return this.#compile() === undefined ? "plain" : "wasm";
  }

  /** @param size bytes of memory to begin with */
  createMemory(engine: KernelEngine, size: number): KernelMemory<Functions> {
    return engine === "wasm" ? this.#createWasmMemory(size) : this.#createPlainMemory(size);
  }

  #createWasmMemory(size: number): KernelMemory<Functions> {
    const { Memory, Instance } = webAssembly as WebAssemblyApi;
    const memory = new Memory({ initial: Math.ceil(size / pageSize) });
    const { exports } = new Instance(this.#compile() as object, { env: { memory } });
    return {
      functions: exports as Functions,
      get buffer() {
        return memory.buffer;
      },
      grow(needed) {
        const missing = needed - memory.buffer.byteLength;
        if (missing > 0) memory.grow(Math.ceil(missing / pageSize));
      },
    };
  }

  #createPlainMemory(size: number): KernelMemory<Functions> {
    const kernel = this.#module.createPlainKernel();
    let buffer = new ArrayBuffer(Math.ceil(size / 16) * 16);
    kernel.attach(buffer);
    return {
      functions: kernel,
      get buffer() {
        return buffer;
      },
      grow(needed) {
        if (needed <= buffer.byteLength) return;
        const larger = new ArrayBuffer(Math.ceil(needed / 16) * 16);
        new Uint8Array(larger).set(new Uint8Array(buffer));
        buffer = larger;
        kernel.attach(buffer);
      },
    };
  }

  /** Nothing where the runtime has no WebAssembly, or an older one. */
  #compile(): object | undefined {
    if (!this.#isCompiled) this.#compiled = compileWasm(this.#module.kernelBinary);
    this.#isCompiled = true;
    return this.#compiled;
  }
}

function compileWasm(base64: string): object | undefined {
  if (webAssembly === undefined) return undefined;
  try {
    const text = atob(base64);
    const binary = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) binary[at] = text.charCodeAt(at);
    return new webAssembly.Module(binary);
  } catch {
    return undefined;
  }
}

/** What is needed of it; not among the types of the language. */
interface WebAssemblyApi {
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (descriptor: {
    readonly initial: number;
  }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

const webAssembly = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
