import { columnLetter } from "../base/column-letter.ts";
import { escapeXml, isXmlText } from "./xml-text.ts";
import { writeZip } from "./zip.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A cell: a text, a number, or a day `YYYY-MM-DD`, which Excel keeps as a number. */
export type XlsxCell = string | number | { readonly date: string };

/** Parts that are the same in every workbook of one sheet; cells of style 1 are text (number format 49, `@`), of style 2 days (14). */
const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** How many texts are looked up to be shared, and how long they may be; others are stored again each time. */
export interface Sharing {
  readonly texts: number;
  readonly length: number;
}

/**
 * The XML of a workbook of one sheet, row by row, so that a sheet of any length can be written as it is made: first the fixed
 * parts, then the sheet, then the shared texts.
 */
export class WorkbookXml {
  /** The parts that do not depend on the rows. */
  static readonly fixedParts: readonly (readonly [name: string, xml: string])[] = Object.entries(fixedParts).map(
    ([name, xml]) => [name, declaration + xml],
  );
  static readonly sheetPart = "xl/worksheets/sheet1.xml";
  static readonly textsPart = "xl/sharedStrings.xml";

  /** What is before and behind the rows. */
  readonly sheetStart = `${declaration}<worksheet xmlns="${main}"><sheetData>`;
  readonly sheetEnd = "</sheetData></worksheet>";
  readonly textsEnd = "</sst>";
  readonly #shared = new Map<string, number>();
  readonly #sharing: Sharing;
  readonly #keepText: (xml: string) => void;
  #rows = 0;
  #texts = 0;
  #uses = 0;

  /** @param keepText takes the XML of each text, to be written between `textsStart` and `textsEnd` when all rows are */
  constructor(
    keepText: (xml: string) => void,
    sharing: Sharing = { texts: Number.POSITIVE_INFINITY, length: Number.POSITIVE_INFINITY },
  ) {
    this.#keepText = keepText;
    this.#sharing = sharing;
  }

  /** The next row. */
  row(cells: readonly XlsxCell[]): string {
    const row = ++this.#rows;
    return `<row r="${row}">${cells.map((cell, column) => this.#cell(cell, columnLetter(column) + row)).join("")}</row>`;
  }

  /** What is before the texts; known when all rows are. */
  get textsStart(): string {
    return `${declaration}<sst xmlns="${main}" count="${this.#uses}" uniqueCount="${this.#texts}">`;
  }

  #cell(cell: XlsxCell, place: string): string {
    if (cell === "") return "";
    if (typeof cell === "string") return `<c r="${place}" s="1" t="s"><v>${this.#share(cell)}</v></c>`;
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    if (cell.date < firstDay) return this.#cell(cell.date, place);
    return `<c r="${place}" s="2"><v>${serialOf(cell.date)}</v></c>`;
  }

  /** The index of a text among the shared ones. */
  #share(text: string): number {
    this.#uses++;
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    const index = this.#texts++;
    if (text.length <= this.#sharing.length && this.#shared.size < this.#sharing.texts) this.#shared.set(text, index);
    this.#keepText(`<si><t xml:space="preserve">${stringXml(text)}</t></si>`);
    return index;
  }
}

/** Writes a workbook of one sheet; texts stay texts, so that no code is taken for a number; the same rows, the same bytes. */
export function writeXlsx(rows: readonly (readonly XlsxCell[])[]): Uint8Array {
  const texts: string[] = [];
  const workbook = new WorkbookXml((xml) => texts.push(xml));
  const sheet = [workbook.sheetStart, ...rows.map((cells) => workbook.row(cells)), workbook.sheetEnd];
  const parts = [
    ...WorkbookXml.fixedParts,
    [WorkbookXml.sheetPart, sheet.join("")],
    [WorkbookXml.textsPart, [workbook.textsStart, ...texts, workbook.textsEnd].join("")],
  ] as const;
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })));
}

/** Earlier days are no dates to spreadsheet programs, which write them as text. */
const firstDay = "1900-03-01";

/** The number of a day, counted since 1899-12-30. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Characters that XML cannot hold are written `_xHHHH_`, and what looks like one is escaped itself (ECMA-376 part 1, 22.9.2.19). */
function stringXml(text: string): string {
  const literal = text.replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_");
  return escapeXml(isXmlText(literal) ? literal : [...literal].map(escapeCharacter).join(""));
}

function escapeCharacter(character: string): string {
  if (isXmlText(character)) return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
