import type { RecordTypeDescription } from "../model/published.ts";
import { longTermWord } from "./table.ts";
import { Unwritable } from "./unwritable.ts";
import { escapeXml, isXmlText } from "./xml-text.ts";

/**
 * Writes records as XML in UTF-8: `<records>` holds one `<record>` each, a member is an element of its name, an item of a list an
 * element of the name of the list.
 *
 * @throws {Unwritable} what XML has no way to say: an empty text or list, a number, a control character
 */
export function writeXml(recordType: RecordTypeDescription, records: readonly unknown[]): Uint8Array {
  const longTerm = new Set(recordType.fields.filter((field) => field.longTerm).map(({ path }) => path));
  const lines = records.map((record) => elementOf("record", record, "", longTerm));
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<records>\n${lines.join("\n")}\n</records>\n`,
  );
}

function elementOf(name: string, value: unknown, path: string, longTerm: ReadonlySet<string>): string {
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw new Unwritable(path, "不能作 XML 的元素名");
  if (Array.isArray(value)) {
    if (value.length === 0) throw new Unwritable(path, "空数组与没有值在 XML 里分不开");
    if (value.some(Array.isArray)) throw new Unwritable(path, "数组中的数组在 XML 里分不开");
    return value.map((item) => elementOf(name, item, `${path}/*`, longTerm)).join("");
  }
  if (typeof value !== "object" || value === null)
    return `<${name}>${escapeXml(textOf(value, path, longTerm))}</${name}>`;
  const members = Object.entries(value)
    .filter(([member, content]) => content !== null || longTerm.has(`${path}/${member}`))
    .map(([member, content]) => elementOf(member, content, `${path}/${member}`, longTerm));
  if (members.length === 0) throw new Unwritable(path, "空对象与没有值在 XML 里分不开");
  return `<${name}>${members.join("")}</${name}>`;
}

function textOf(value: unknown, path: string, longTerm: ReadonlySet<string>): string {
  if (value === null && longTerm.has(path)) return longTermWord;
  if (typeof value !== "string") throw new Unwritable(path, "不是字符串，XML 只有文字");
  if (value.trim() === "") throw new Unwritable(path, "空字符串与没有值在 XML 里分不开");
  if (!isXmlText(value)) throw new Unwritable(path, "含有 XML 没有的字符");
  return value;
}
