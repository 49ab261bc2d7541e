import { ByteSink } from "./byte-sink.ts";
import { isSpace, MarkupScanner } from "./markup-scanner.ts";
import type { SheetKernel } from "./sheet-kernel.ts";

/** A scanner of a part of a workbook in which texts stand: shared strings or the cells of a sheet. */
export abstract class TextScanner extends MarkupScanner {
  /** Takes in what is in no way out of the ordinary. */
  protected readonly kernel: SheetKernel;
  /** The text being put together. */
  protected readonly sink = new ByteSink();
  #pieceStart = 0;
  #keepsSpace = false;

  constructor(kernel: SheetKernel) {
    super();
    this.kernel = kernel;
  }

  protected override load(length: number): void {
    this.kernel.load(this.bytes, length);
  }

  protected override text(start: number, end: number, isLiteral: boolean): void {
    this.addText(this.sink, start, end, isLiteral);
  }

  /** A `t` element begins: one of the pieces of a text. */
  protected openPiece(attributes: number, attributesEnd: number): void {
    this.takesText = true;
    this.#pieceStart = this.sink.length;
    const space = this.attribute(attributes, attributesEnd, "space");
    this.#keepsSpace = space >= 0 && this.isName(space, space + 8, "preserve");
  }

  /** A `t` element ends. Without `xml:space="preserve"`, blanks around its text are not part of it. */
  protected closePiece(): void {
    this.takesText = false;
    const { sink } = this;
    const { bytes } = sink;
    const start = this.#pieceStart;
    if (!this.#keepsSpace && sink.length > start) {
      while (sink.length > start && isSpace(bytes[sink.length - 1] as number)) sink.length--;
      let first = start;
      while (first < sink.length && isSpace(bytes[first] as number)) first++;
      if (first > start) {
        bytes.copyWithin(start, first, sink.length);
        sink.length -= first - start;
      }
    }
  }

  /** The text is complete: characters that XML cannot hold, which Excel writes as `_x000D_`, become what they are. */
  protected resolveEscapes(): void {
    const { sink } = this;
    let at = 0;
    while (at < sink.length && !(sink.bytes[at] === 0x5f && sink.bytes[at + 1] === 0x78)) at++;
    if (at >= sink.length) return;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(sink.bytes.subarray(0, sink.length));
    const resolved = new TextEncoder().encode(resolveEscapes(text));
    sink.length = 0;
    sink.copy(resolved, 0, resolved.length);
  }
}

/** Resolves `_xHHHH_` (ECMA-376 part 1, 22.9.2.19); half of a character outside the first plane, alone, stays as it is written. */
export function resolveEscapes(text: string): string {
  return text.replace(/(?:_x[\da-fA-F]{4}_)+/g, (escapes) => {
    const units = escapes.match(/[\da-fA-F]{4}/g) ?? [];
    const resolved = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
    return /[\uD800-\uDFFF]/u.test(resolved) ? escapes : resolved;
  });
}
