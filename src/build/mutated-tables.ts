import { encodeGb18030 } from "../base/gb18030.ts";
import type { FieldDescription, PublishedVersion, RecordTypeDescription } from "../model/published.ts";
import type { ValidatorOptions } from "../validate/validator.ts";
import { damaged, renewed } from "./damages.ts";
import type { Random } from "./random.ts";
import { columnFields, type SeedRow } from "./seed-rows.ts";

/** A table with something wrong in it, as the bytes of a file. */
export interface MutatedTable {
  readonly bytes: Uint8Array;
  /** Rows below the header, as it was made: damages may have joined some. */
  readonly rows: number;
  /** What it is to be checked against. */
  readonly against: ValidatorOptions;
  /** How it is written. */
  readonly style: TableStyle;
}

/** How a table is written. */
export interface TableStyle {
  readonly encoding: "utf-8" | "gb18030";
  readonly hasMark: boolean;
  readonly separator: string;
  readonly lineEnd: "\r\n" | "\n" | "\r" | "mixed";
  readonly endsWithLineEnd: boolean;
  /**
   * Which cells stand in quotes: those that must, with quotes inside doubled or, where they may, as they are (`bare`); all;
   * any; and some with part of the text behind the closing quote.
   */
  readonly quotes: "minimal" | "bare" | "all" | "some" | "tail";
}

/** A column of a table; without a path it is no field of the record type. */
interface MadeColumn {
  readonly header: string;
  readonly path?: string;
}

/** A line of a table before it is written: cells, or text that is none. */
type MadeRow = readonly string[] | string;

/** How much befalls a table. */
export interface Harm {
  /** Shares of the cells and of the rows that are damaged. */
  readonly cells: number;
  readonly rows: number;
  /** Share of the rows with other values of the same form. */
  readonly renewed: number;
  /** Share of the rows made of any seed; the others are made of one with nothing wrong. */
  readonly wrong: number;
}

/** Tables with more rows are mostly as real ones are: nearly all of such a table is right. */
const largeTable = 2000;

const days = ["2025-11-22", "2025-11-22", "2025-01-01", "2021-07-15", "2026-06-30", "2030-01-01"];
const strangeHeaders = ["序号", "录入人", "备用字段", "创建时间", "remark2", "导入批次", "*", "<b>列</b>", "标识\n二"];
const strangeCells = ["", "", "1", "张三", "2025-01-01 10:00:00", "，", "无", '说"明"', "第一行\n第二行"];
const titles = ["信息公示表", "填报单位：示例局", "2025年第三季度", "（单位：万元）"];
const notes = [
  "合计",
  "共 12 条",
  "制表人：示例甲",
  "备注：以上数据截至2025年6月",
  "以上数据由示例局提供",
  "数据来源：系统导出",
  "打印时间:2025-06-01",
];

/** Makes tables of one record type out of rows that stand for everything known to be right or wrong in it. */
export function createTableMaker(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  seeds: readonly SeedRow[],
) {
  const fields = columnFields(recordType);
  const fieldOf = new Map(fields.map((field) => [field.path, field]));
  const listOf = new Map(version.codeLists.map((list) => [list.id, list]));
  const keys = new Set(Object.values(recordType.keys).flat());
  const isUsed = (rows: readonly SeedRow[]) => (path: string) => rows.some((row) => row.has(path));

  return { plain, mutated };

  /** Every seed once, as it stands, in a usual file. */
  function plain(random: Random): MutatedTable {
    const columns = fields.filter(({ path }) => isUsed(seeds)(path)).map(columnOf);
    const rows = seeds.map((seed) => columns.map(({ path }) => seed.get(path as string) ?? ""));
    const style = { ...usualStyle, encoding: random.pick(["utf-8", "gb18030"] as const) };
    return made([columns.map(({ header }) => header), ...rows], rows.length, style, random);
  }

  /** So many rows that are mutations of seeds, in columns and a file that may be damaged too. */
  function mutated(random: Random, count: number, harm = chooseHarm(random, count)): MutatedTable {
    const { pick, chance, below } = random;
    const few = 1 + below(8);
    const chosen = chance(0.3) ? Array.from({ length: few }, () => pick(seeds)) : seeds;
    const right = seeds.filter(({ isRight }) => isRight);
    const columns = chooseColumns(random, chosen);
    const header = columns.map((column) => column.header);
    const rows: MadeRow[] = [];
    const pickSeed = () => pick(right.length === 0 || chance(harm.wrong) ? chosen : right);
    let previous: readonly string[] = header;
    for (let index = 0; index < count; index++) {
      previous = chance(harm.rows / 2) ? previous : makeRow(random, columns, pickSeed(), harm);
      rows.push(...(chance(harm.rows) ? damagedRow(random, previous, header) : [previous]));
    }
    if (chance(0.3)) rows.push(...notesOf(random, columns.length));
    const above = chance(0.2) ? Array.from({ length: 1 + below(3) }, () => [pick(titles)]) : [];
    const table = made([...above, header, ...rows], count, chooseStyle(random), random);
    return chance(0.03) ? { ...table, bytes: damagedBytes(random, table.bytes) } : table;
  }

  function columnOf({ path, title }: FieldDescription): MadeColumn {
    return { header: title.zh, path };
  }

  function chooseColumns(random: Random, rows: readonly SeedRow[]): readonly MadeColumn[] {
    const { chance, pick, below } = random;
    const used = isUsed(rows);
    const isWide = chance(0.1);
    const isKey = new Set(recordType.recognisedBy.flat());
    const leftOut = chance(0.4) ? 0.1 : 0;
    let columns: MadeColumn[] = fields
      .filter(({ path }) => isWide || used(path) || chance(0.05))
      .filter(({ path }) => isKey.has(path) || !chance(leftOut))
      .map((field) => (chance(0.15) ? { header: otherSpelling(random, field), path: field.path } : columnOf(field)));
    if (chance(0.4)) columns = random.shuffled(columns);
    const add = (column: MadeColumn) => void columns.splice(below(columns.length + 1), 0, column);
    if (chance(0.3)) for (let more = 1 + below(3); more > 0; more--) add({ header: pick(strangeHeaders) });
    if (chance(0.15)) add({ header: pick(["", "", " ", "\u3000"]) });
    if (chance(0.15)) add(pick(columns));
    return columns;
  }

  function otherSpelling({ pick }: Random, { title, aliases, path }: FieldDescription): string {
    return pick([...aliases, path, ` ${title.zh}`, `*${title.zh}`, `${title.zh}（必填）`, `${title.zh}\n`]);
  }

  function makeRow(random: Random, columns: readonly MadeColumn[], seed: SeedRow, harm: Harm): readonly string[] {
    const { chance, pick } = random;
    const isNew = chance(harm.renewed);
    const cells = columns.map(({ path }) => {
      if (path === undefined) return pick(strangeCells);
      const cell = seed.get(path) ?? "";
      return isNew && (keys.has(path) || chance(0.05)) ? renewed(cell, random) : cell;
    });
    return cells.map((cell, index) => {
      if (!chance(harm.cells)) return cell;
      const field = fieldOf.get(columns[index]?.path ?? "");
      return damaged(cell, random, { field, list: listOf.get(field?.codeList ?? ""), row: cells });
    });
  }

  function made(rows: readonly MadeRow[], count: number, style: TableStyle, random: Random): MutatedTable {
    const { pick, chance } = random;
    return {
      bytes: written(rows, style, random),
      rows: count,
      style,
      against: {
        asOf: pick(days),
        regime: pick(version.regimes).id,
        failOn: chance(0.3) ? "warning" : "error",
        ...(chance(0.5) && { type: recordType.id }),
      },
    };
  }
}

/** From none at all to more than any real file has, which is for tables that are not large. */
function chooseHarm({ pick, chance }: Random, count: number): Harm {
  if (count > largeTable && chance(0.8))
    return { cells: pick([0, 0.0004, 0.002]), rows: pick([0, 0.003]), renewed: 1, wrong: pick([0, 0.02]) };
  return {
    wrong: 1,
    cells: pick(count > largeTable ? [0.002, 0.01, 0.05] : [0, 0.002, 0.01, 0.01, 0.05, 0.4]),
    rows: pick([0, 0, 0.003, 0.02, 0.2]),
    renewed: pick([0, 0.5, 1]),
  };
}

/** What becomes of a row: itself with a damage, or it and others. */
function damagedRow(random: Random, row: readonly string[], header: readonly string[]): readonly MadeRow[] {
  const { below, pick } = random;
  const empty = (length: number) => Array.from({ length }, () => "");
  switch (below(12)) {
    case 0:
      return [row.slice(0, below(row.length))];
    case 1:
      return [[...row, ...empty(1 + below(3))]];
    case 2:
      return [[...row, ...empty(below(2)), "多出"]];
    case 3:
      return [row, ...Array.from({ length: 1 + below(3) }, () => "")];
    case 4:
      return [row, pick([" ", "\t ", "\u3000", "  \u3000 ", "\u00a0", "\ufeff"])];
    case 5:
      return [row, empty(row.length)];
    case 6:
      return [header, row];
    case 7:
      return [pick([header.slice(0, -1), [...header, ""], [header[0] ?? "", ...row.slice(1)]]), row];
    case 8:
      return [...notesOf(random, row.length), row];
    case 9:
      return [row, row];
    case 10:
      return [row.map((cell) => (random.chance(0.7) ? "" : cell))];
    default:
      return [row.map((cell, index) => (index < 2 ? cell : ""))];
  }
}

/** One to eight rows that read like notes; some are as wide as the table. */
function notesOf({ below, chance, pick }: Random, width: number): readonly MadeRow[] {
  return Array.from({ length: 1 + below(8) }, () => {
    const note = [pick(notes), ...(chance(0.3) ? [String(below(100))] : [])];
    return chance(0.6) ? [...note, ...Array.from({ length: Math.max(0, width - note.length) }, () => "")] : note;
  });
}

const usualStyle: TableStyle = {
  encoding: "utf-8",
  hasMark: false,
  separator: ",",
  lineEnd: "\r\n",
  endsWithLineEnd: true,
  quotes: "minimal",
};

function chooseStyle({ pick, chance }: Random): TableStyle {
  return {
    encoding: pick(["utf-8", "gb18030"]),
    hasMark: chance(0.2),
    separator: pick([",", ",", "\t", ";", "|"]),
    lineEnd: pick(["\r\n", "\n", "\r\n", "\n", "\r", "mixed"]),
    endsWithLineEnd: chance(0.7),
    quotes: pick(["minimal", "minimal", "bare", "all", "some", "tail"]),
  };
}

function written(rows: readonly MadeRow[], style: TableStyle, random: Random): Uint8Array {
  const lines = rows.map((row) =>
    typeof row === "string" ? row : row.map((cell) => spelt(cell, style, random)).join(style.separator),
  );
  const lineEnd = () => (style.lineEnd === "mixed" ? random.pick(["\r\n", "\n", "\r"]) : style.lineEnd);
  const text = lines.map((line, index) => line + (index < lines.length - 1 || style.endsWithLineEnd ? lineEnd() : ""));
  const all = (style.hasMark ? "\ufeff" : "") + encodable(text.join(""));
  return style.encoding === "utf-8" ? new TextEncoder().encode(all) : encodeGb18030(all);
}

/** Damages cut pairs of surrogates in two; what is for private use does not exist in GB18030; and NUL makes a file binary. */
function encodable(text: string): string {
  return text.replace(/\p{Surrogate}|[\ue000-\uf8ff\0]/gu, "\ufffd");
}

/** A cell as it stands in the file. */
function spelt(cell: string, { separator, quotes }: TableStyle, random: Random): string {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const hasBreak = /[\r\n]/.test(cell);
  const isSpecial = hasBreak || cell.includes(separator) || cell.startsWith('"');
  if (quotes === "all") return quoted;
  if (quotes === "some" && random.chance(0.3)) return quoted;
  if (quotes === "tail" && !isSpecial && random.chance(0.05)) {
    const at = random.below(cell.length + 1);
    const tail = cell.slice(at);
    if (!tail.startsWith('"')) return `"${cell.slice(0, at).replaceAll('"', '""')}"${tail}`;
  }
  return isSpecial || (quotes !== "bare" && cell.includes('"')) ? quoted : cell;
}

/** The end cut off, a quote opened that nothing closes, or another byte somewhere. */
function damagedBytes({ below, pick }: Random, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  const changed = bytes.slice();
  switch (below(4)) {
    case 0:
      return bytes.slice(0, below(bytes.length));
    case 1:
      return Buffer.concat([bytes, Buffer.from('\n"open,')]);
    case 2:
      changed[below(changed.length)] = 0x22;
      return changed;
    default:
      changed[below(changed.length)] = pick([0x00, 0x80, 0xff, 0x0a, 0x0d, 0x2c, 0x20, 0x41]);
      return changed;
  }
}
