import { once } from "node:events";
import { createReadStream, createWriteStream, rmSync, type WriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw, type DeflateRaw } from "node:zlib";
import { WorkbookXml, type XlsxCell } from "../src/write/xlsx.ts";

/** A text this short recurs; longer ones are stored once per cell, so that memory does not grow with the rows. */
const sharing = { length: 32, texts: 100_000 };

/**
 * Writes a workbook of one sheet row by row, as spreadsheet programs do: texts as shared strings, days as serial numbers with
 * a date format. Up to 4 GB in each part.
 */
export function createXlsxWriter(path: string) {
  const texts = createWriteStream(`${path}.strings`);
  const workbook = new WorkbookXml((xml) => texts.write(xml), sharing);
  const archive = createArchive(path);
  let sheet: PartWriter | undefined;

  async function begin(): Promise<PartWriter> {
    for (const [name, xml] of WorkbookXml.fixedParts) {
      const part = archive.part(name);
      await part.write(xml);
      await part.end();
    }
    const part = archive.part(WorkbookXml.sheetPart);
    await part.write(workbook.sheetStart);
    return part;
  }

  return {
    async row(cells: readonly XlsxCell[]): Promise<void> {
      sheet ??= await begin();
      await sheet.write(workbook.row(cells));
      if (texts.writableNeedDrain) await once(texts, "drain");
    },
    async end(): Promise<void> {
      sheet ??= await begin();
      await sheet.write(workbook.sheetEnd);
      await sheet.end();
      texts.end();
      await once(texts, "close");
      const part = archive.part(WorkbookXml.textsPart);
      await part.write(workbook.textsStart);
      for await (const chunk of createReadStream(`${path}.strings`)) await part.write(chunk as Buffer);
      await part.write(workbook.textsEnd);
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
