import { once } from "node:events";
import { createReadStream, createWriteStream, rmSync, type WriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw, type DeflateRaw } from "node:zlib";

/** A cell: text, a number, or a day `YYYY-MM-DD` stored as a serial number. */
export type XlsxCell = string | number | { readonly date: string };

/** A text this short recurs; longer ones are stored once per cell, so that memory does not grow with the rows. */
const sharedLength = 32;
const sharedTexts = 100_000;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts that are the same in every workbook of one sheet. */
const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/**
 * Writes a workbook of one sheet row by row, as spreadsheet programs do: texts as shared strings, days as serial numbers with
 * a date format. Up to 4 GB in each part.
 */
export function createXlsxWriter(path: string) {
  const strings = createWriteStream(`${path}.strings`);
  const shared = new Map<string, number>();
  const archive = createArchive(path);
  let count = 0;
  let uses = 0;
  let rows = 0;
  let sheet: PartWriter | undefined;

  function share(text: string): number {
    uses++;
    const known = shared.get(text);
    if (known !== undefined) return known;
    const index = count++;
    if (text.length <= sharedLength && shared.size < sharedTexts) shared.set(text, index);
    strings.write(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return index;
  }

  function cellXml(cell: XlsxCell, place: string): string {
    if (cell === "") return "";
    if (typeof cell === "string") return `<c r="${place}" t="s"><v>${share(cell)}</v></c>`;
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    return `<c r="${place}" s="1"><v>${serialOf(cell.date)}</v></c>`;
  }

  return {
    async row(cells: readonly XlsxCell[]): Promise<void> {
      if (sheet === undefined) {
        for (const [name, xml] of Object.entries(fixedParts)) {
          const part = archive.part(name);
          await part.write(declaration + xml);
          await part.end();
        }
        sheet = archive.part("xl/worksheets/sheet1.xml");
        await sheet.write(`${declaration}<worksheet xmlns="${main}"><sheetData>`);
      }
      const row = ++rows;
      const xml = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`)).join("");
      await sheet.write(`<row r="${row}">${xml}</row>`);
      if (strings.writableNeedDrain) await once(strings, "drain");
    },
    async end(): Promise<void> {
      await sheet?.write("</sheetData></worksheet>");
      await sheet?.end();
      strings.end();
      await once(strings, "close");
      const part = archive.part("xl/sharedStrings.xml");
      await part.write(`${declaration}<sst xmlns="${main}" count="${uses}" uniqueCount="${count}">`);
      for await (const chunk of createReadStream(`${path}.strings`)) await part.write(chunk as Buffer);
      await part.write("</sst>");
      await part.end();
      await archive.end();
      rmSync(`${path}.strings`);
    },
  };
}

interface PartWriter {
  write(bytes: string | Buffer): Promise<void>;
  end(): Promise<void>;
}

/** A ZIP archive of deflated parts, one after another. */
function createArchive(path: string) {
  const file = createWriteStream(path);
  const directory: Buffer[] = [];
  let offset = 0;

  function append(bytes: Buffer): void {
    file.write(bytes);
    offset += bytes.length;
  }

  return {
    part(name: string): PartWriter {
      const start = offset;
      append(localHeader(name));
      const deflate: DeflateRaw = createDeflateRaw({ level: 6 });
      const copied = pipeline(deflate, async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          append(chunk);
          await drained(file);
        }
      });
      let crc = 0;
      let size = 0;
      return {
        async write(content) {
          const bytes = typeof content === "string" ? Buffer.from(content) : content;
          crc = crc32(bytes, crc);
          size += bytes.length;
          if (!deflate.write(bytes)) await once(deflate, "drain");
        },
        async end() {
          const dataStart = start + localHeader(name).length;
          deflate.end();
          await copied;
          const sizes = sizesOf(crc, offset - dataStart, size);
          append(Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), sizes]));
          directory.push(directoryEntry(name, sizes, start));
        },
      };
    },
    async end(): Promise<void> {
      const start = offset;
      for (const entry of directory) append(entry);
      const end = Buffer.alloc(22);
      end.write("PK\x05\x06", "latin1");
      end.writeUInt16LE(directory.length, 8);
      end.writeUInt16LE(directory.length, 10);
      end.writeUInt32LE(offset - start, 12);
      end.writeUInt32LE(start, 16);
      append(end);
      file.end();
      await once(file, "close");
    },
  };
}

async function drained(file: WriteStream): Promise<void> {
  if (file.writableNeedDrain) await once(file, "drain");
}

/** Version 2.0, sizes after the data, UTF-8 name, deflated, 1980-01-01. */
function common(): Buffer {
  const fields = Buffer.alloc(10);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0808, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  return fields;
}

function localHeader(name: string): Buffer {
  const lengths = Buffer.alloc(16);
  lengths.writeUInt16LE(Buffer.byteLength(name), 12);
  return Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common(), lengths, Buffer.from(name)]);
}

function sizesOf(crc: number, compressed: number, size: number): Buffer {
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc, 0);
  sizes.writeUInt32LE(compressed, 4);
  sizes.writeUInt32LE(size, 8);
  return sizes;
}

function directoryEntry(name: string, sizes: Buffer, start: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(20, 0);
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(Buffer.byteLength(name), 0);
  rest.writeUInt32LE(start, 14);
  return Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), made, common(), sizes, rest, Buffer.from(name)]);
}

function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string);
}
