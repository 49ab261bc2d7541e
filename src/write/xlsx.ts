import { columnLetter } from "../base/column-letter.ts";
import { escapeXml, isXmlText } from "./xml-text.ts";
import { writeZip } from "./zip.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts that are the same in every workbook of one sheet; cells of style 1 are text (number format 49, `@`). */
const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Writes a workbook of one sheet whose cells are all text, so that no code is taken for a number; the same rows, the same bytes. */
export function writeXlsx(rows: readonly (readonly string[])[]): Uint8Array {
  const strings = new Map<string, number>();
  let uses = 0;
  const share = (text: string): number => {
    uses++;
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const sheetRows = rows.map((cells, row) => {
    const xml = cells.map((cell, column) =>
      cell === "" ? "" : `<c r="${columnLetter(column)}${row + 1}" s="1" t="s"><v>${share(cell)}</v></c>`,
    );
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${stringXml(text)}</t></si>`);
  const parts = {
    ...fixedParts,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetRows.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="${uses}" uniqueCount="${strings.size}">${items.join("")}</sst>`,
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(`${declaration}${xml}`) })),
  );
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
