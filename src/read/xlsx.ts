import { Unreadable } from "../finding/unreadable.ts";
import { type Archive, openArchive } from "./archive.ts";
import type { Gunzip } from "./inflate.ts";
import { MarkupFault } from "./markup-scanner.ts";
import type { PageStore } from "./page-store.ts";
import { withRandomAccess } from "./random-access.ts";
import { type SheetEngine, SheetKernel } from "./sheet-kernel.ts";
import type { Source } from "./source.ts";
import type { NumberStyle } from "./xlsx-number.ts";
import { readRelations, readStyles, readWorkbookPart, relationsOf } from "./xlsx-parts.ts";
import { SheetScanner } from "./xlsx-sheet.ts";
import { SharedStringsScanner, type StringTable } from "./xlsx-strings.ts";

/** An Excel workbook (ECMA-376, transitional or strict). */
export interface Workbook {
  /** All sheets with cells, the hidden ones too, in the order of their tabs. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether any cell has a value; reads no further than to the first. */
  hasData(): Promise<boolean>;
  /**
   * The sheet as a CSV file in UTF-8, separated by commas, under the name of the workbook. Row N of the sheet is row N of the
   * table, a row without values an empty line; every other row has as many cells as the widest row before it. `onEnd` is called
   * when it has been read to its end.
   *
   * Reading it throws {@link Unreadable} `xlsx-damaged` with the part and, in the sheet itself, the row.
   */
  table(onEnd?: (summary: SheetSummary) => void): Source;
}

/** What the cells of a sheet have shown. */
export interface SheetSummary {
  /** Cells with whole numbers of more than 15 digits, of which Excel keeps no more; and the first such cell, `C7`. */
  readonly lostDigits: number;
  readonly firstLostDigits: string;
}

export interface WorkbookOptions {
  /** As in {@link inflate}. */
  readonly gunzip?: Gunzip;
  /** Makes room outside of memory for the shared strings of a workbook that has very many; all stay in memory without it. */
  readonly openStore?: () => PageStore;
  /** What reads the large parts; WebAssembly unless told otherwise, where there is any. */
  readonly engine?: SheetEngine;
}

/** Bytes of a part with shared strings from which on they do not all stay in memory. */
const largeStrings = 1 << 27;
/** How much of a sheet is handed on at a time. */
const blockSize = 1 << 17;

/**
 * Opens a workbook. The texts that its cells share are read with the first sheet and stay in memory, up to a certain size; nothing
 * else does.
 *
 * @throws {Unreadable} `encrypted-workbook` · `xlsb`, `ods` other kinds of workbook · `zip` no workbook at all · `xlsx-damaged`
 */
export async function openWorkbook(source: Source, options: WorkbookOptions = {}): Promise<Workbook> {
  const { engine, openStore } = options;
  const archive = await openArchive(await withRandomAccess(source), options.gunzip);
  const parts = new Parts(source.name, archive);
  const workbook = await parts.workbook();
  const relations = await parts.relations(workbook);
  const partOfKind = (wanted: string) => {
    const part = relations.find(({ kind }) => kind === wanted)?.part;
    return part === undefined ? undefined : archive.find(part);
  };
  const { sheets, isDate1904 } = await parts.parse(workbook, readWorkbookPart);
  const stylesPart = partOfKind("styles");
  const styles = stylesPart === undefined ? [] : await parts.parse(stylesPart, readStyles);
  const fillKernel = (part: string | undefined) => {
    const isLarge = part !== undefined && archive.size(part) > largeStrings;
    const store = isLarge ? openStore?.() : undefined;
    return parts.strings(part, new SheetKernel(styles, { ...(engine && { engine }), ...(store && { store }) }));
  };
  let filled: Promise<SheetKernel> | undefined;
  const kernel = () => {
    filled ??= fillKernel(partOfKind("sharedStrings"));
    return filled;
  };

  return {
    sheets: sheets.flatMap(({ name, isHidden, relation }) => {
      const target = relations.find(({ id, kind }) => id === relation && kind === "worksheet")?.part;
      // Sheets of charts, dialogs and macros have no cells.
      if (target === undefined) return [];
      const part = archive.find(target) ?? target;
      return [sheetOf(parts, part, name, isHidden, { styles, isDate1904 }, kernel)];
    }),
  };
}

function sheetOf(
  parts: Parts,
  part: string,
  name: string,
  isHidden: boolean,
  numbers: { readonly styles: readonly NumberStyle[]; readonly isDate1904: boolean },
  kernel: () => Promise<SheetKernel>,
): Sheet {
  return {
    name,
    isHidden,
    async hasData() {
      const scanner = new SheetScanner(new SheetKernel([], { engine: "none" }), { ...numbers, strings: anyText });
      for await (const _ of parts.scan(part, scanner, () => scanner.row)) if (scanner.hasValue) return true;
      return scanner.hasValue;
    },
    table: (onEnd) => ({
      name: parts.file,
      async *chunks() {
        const strings = await kernel();
        const scanner = new SheetScanner(strings, { ...numbers, strings });
        const { csv } = scanner;
        for await (const _ of parts.scan(part, scanner, () => scanner.row)) {
          if (csv.length < blockSize) continue;
          yield csv.bytes.subarray(0, csv.length);
          csv.length = 0;
        }
        if (csv.length > 0) yield csv.bytes.subarray(0, csv.length);
        const { lostDigits, firstLostDigits } = scanner;
        onEnd?.({ lostDigits, firstLostDigits });
      },
    }),
  };
}

/** Stands for the shared strings where only it matters whether there is anything. */
const anyText: StringTable = {
  addCell: (sink) => sink.byte(0x3f),
  isEmpty: () => false,
};

/** The parts of a workbook; what is wrong with one is said with its name. */
class Parts {
  readonly file: string;
  readonly #archive: Archive;

  constructor(file: string, archive: Archive) {
    this.file = file;
    this.#archive = archive;
  }

  /** Finds the part with the list of sheets, by the relations of the package. */
  async workbook(): Promise<string> {
    const { names, find } = this.#archive;
    const place = { file: this.file };
    const relations = find(relationsOf("")) === undefined ? [] : await this.relations("");
    const target = relations.find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
    const part = find(target);
    if (part?.endsWith(".bin") || find("xl/workbook.bin") !== undefined) throw new Unreadable("xlsb", {}, place);
    if (part?.startsWith("xl/")) return part;
    if (find("mimetype") !== undefined && find("content.xml") !== undefined) throw new Unreadable("ods", {}, place);
    if (names.some((name) => name.startsWith("xl/"))) throw this.#damaged(target);
    if (part === undefined || /^(word|ppt|visio)\//.test(part)) throw new Unreadable("zip", {}, place);
    return part;
  }

  async relations(owner: string) {
    const part = this.#archive.find(relationsOf(owner));
    if (part === undefined) throw this.#damaged(relationsOf(owner));
    return this.parse(part, (bytes) => readRelations(bytes, owner));
  }

  async parse<Content>(part: string, read: (bytes: Uint8Array) => Content): Promise<Content> {
    const bytes = await this.#archive.bytes(part);
    try {
      return read(bytes);
    } catch (problem) {
      throw problem instanceof MarkupFault ? this.#damaged(part) : problem;
    }
  }

  /** Fills a kernel with the shared strings, where there are any. */
  async strings(part: string | undefined, kernel: SheetKernel): Promise<SheetKernel> {
    if (part === undefined) return kernel;
    for await (const _ of this.scan(part, new SharedStringsScanner(kernel))) {
      // The kernel keeps what has been seen.
    }
    return kernel;
  }

  /** Feeds a part to a scanner, with a halt after every chunk. `row` says how far it is. */
  async *scan(
    part: string,
    scanner: SheetScanner | SharedStringsScanner,
    row?: () => number,
  ): AsyncGenerator<undefined> {
    try {
      for await (const chunk of this.#archive.chunks(part)) {
        scanner.push(chunk);
        yield;
      }
      scanner.finish();
    } catch (problem) {
      throw problem instanceof MarkupFault ? this.#damaged(part, row?.()) : problem;
    }
  }

  #damaged(part: string, row?: number): Unreadable {
    return new Unreadable(
      "xlsx-damaged",
      { part },
      { file: this.file, ...(row !== undefined && { row: Math.max(row, 1) }) },
    );
  }
}
