import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { columnLetter } from "../base/column-letter.ts";

/** A cell of a sheet: a text, a number as Excel keeps it, or a day as its number since 1899-12-30. */
export type SheetCell = string | { readonly number: string } | { readonly day: number };

export interface WorkbookOptions {
  readonly rows: readonly (readonly SheetCell[])[];
  /** A title over all columns, in merged cells of a row of its own. */
  readonly title?: string;
  /** A column that is hidden. */
  readonly hiddenColumn?: number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = "http://schemas.openxmlformats.org";
const main = `${namespaces}/spreadsheetml/2006/main`;
const office = `${namespaces}/officeDocument/2006/relationships`;
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const fixedParts = {
  "[Content_Types].xml": `<Types xmlns="${namespaces}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${content}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${namespaces}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${namespaces}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  // Style 1 is text, 2 a day as yyyy-mm-dd.
  "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
} as const;

/** A workbook of one sheet; the same rows give the same bytes whatever the day and the version of Node. */
export async function workbook({ rows, title, hiddenColumn }: WorkbookOptions): Promise<Uint8Array> {
  const strings = new Map<string, number>();
  let uses = 0;
  const share = (text: string) => {
    uses++;
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const width = rows[0]?.length ?? 0;
  const all = title === undefined ? rows : [[title], ...rows];
  const sheetRows = all.map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${columnLetter(column)}${row + 1}`, share));
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const hidden =
    hiddenColumn === undefined
      ? ""
      : `<cols><col min="${hiddenColumn + 1}" max="${hiddenColumn + 1}" width="9" hidden="1"/></cols>`;
  const merged =
    title === undefined ? "" : `<mergeCells count="1"><mergeCell ref="A1:${columnLetter(width - 1)}1"/></mergeCells>`;
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return zip({
    ...fixedParts,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${hidden}<sheetData>${sheetRows.join("")}</sheetData>${merged}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="${uses}" uniqueCount="${strings.size}">${items.join("")}</sst>`,
  });
}

function cellXml(cell: SheetCell, place: string, share: (text: string) => number): string {
  if (cell === "") return "";
  if (typeof cell === "string") return `<c r="${place}" s="1" t="s"><v>${share(cell)}</v></c>`;
  return "day" in cell ? `<c r="${place}" s="2"><v>${cell.day}</v></c>` : `<c r="${place}"><v>${cell.number}</v></c>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  // What Node compresses with differs between its versions; the codec of the package does not.
  configure({ useWebWorkers: false, useCompressionStream: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    lastModDate: new Date(1980, 0, 1),
    extendedTimestamp: false,
    keepOrder: true,
  });
  for (const [name, xml] of Object.entries(parts)) {
    await writer.add(name, new Uint8ArrayReader(new TextEncoder().encode(`${declaration}${xml}`)));
  }
  return writer.close();
}
