import type { Encoding } from "../../read/encoding.ts";
import type { Kernel } from "./kernel.ts";

/** The texts of cells that the kernel has cut, made when somebody asks. */
export interface CellSource {
  /** The text of a cell as the plan of its column reads it. */
  cell(row: number, column: number): string;
}

/** Texts of no more bytes are put together here, which costs less than a call to the decoder. */
const shortText = 64;
const ascii = 0x80;

/** Decodes what stands in the input of a kernel. */
export class InputText {
  readonly #kernel: Kernel;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #isUtf8: boolean;
  readonly #units = new Uint16Array(shortText);

  constructor(kernel: Kernel, encoding: Encoding) {
    this.#kernel = kernel;
    this.#isUtf8 = encoding === "utf-8";
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  /** The text between two offsets of the input. */
  span(from: number, to: number): string {
    const { input } = this.#kernel;
    if (to - from <= shortText) {
      const length = this.#unitsOf(input, from, to);
      if (length >= 0) return String.fromCharCode.apply(null, this.#units.subarray(0, length) as unknown as number[]);
    }
    return this.#decoder.decode(input.subarray(from, to));
  }

  /**
   * Puts the code units of a short text in `#units`; -1 where it holds other than ASCII and, in UTF-8, characters of three bytes,
   * which nearly all Chinese ones are. The bytes are known to be well-formed.
   */
  #unitsOf(input: Uint8Array, from: number, to: number): number {
    const units = this.#units;
    let length = 0;
    for (let at = from; at < to; ) {
      const byte = input[at] as number;
      if (byte < ascii) {
        units[length++] = byte;
        at++;
      } else if (this.#isUtf8 && byte >> 4 === 0xe) {
        units[length++] =
          ((byte & 0xf) << 12) | (((input[at + 1] as number) & 0x3f) << 6) | ((input[at + 2] as number) & 0x3f);
        at += 3;
      } else return -1;
    }
    return length;
  }
}
