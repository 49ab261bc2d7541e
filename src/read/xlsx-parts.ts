import { SaxesParser } from "saxes";
import { MarkupFault } from "./markup-scanner.ts";
import { type NumberStyle, numberStyle } from "./xlsx-number.ts";

/** An element of a small part: its local name, its attributes by local name, and the local name of its parent. */
interface Element {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Calls back for every element of a small part of a workbook, in document order.
 *
 * @throws {MarkupFault} not well-formed, not in UTF-8, or with a document type
 */
function eachElement(part: Uint8Array, onElement: (element: Element) => void): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  const fail = () => {
    throw new MarkupFault();
  };
  parser.on("error", fail);
  parser.on("doctype", fail);
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.local, attribute.value] as const);
    onElement({ name: local, parent: open.at(-1) ?? "", attributes: Object.fromEntries(values) });
    open.push(local);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(part);
  } catch {
    throw new MarkupFault();
  }
  parser.write(text).close();
}

/** What a part refers to: by the identifier it uses, the kind (`worksheet`) and the name of the other part. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/** Reads the relations of the part `owner`, `""` being the package itself. */
export function readRelations(part: Uint8Array, owner: string): Relation[] {
  const relations: Relation[] = [];
  eachElement(part, ({ name, attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (name !== "Relationship" || mode === "External") return;
    relations.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), part: resolvePart(owner, target) });
  });
  return relations;
}

/** The name of the part with the relations of another. */
export function relationsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolvePart(owner: string, target: string): string {
  const url = new URL(target.replaceAll("\\", "/"), `part:/${owner}`);
  return decodeURIComponent(url.pathname).replace(/^\/+/, "");
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Identifier of the relation to its part. */
  readonly relation: string;
}

export function readWorkbookPart(part: Uint8Array): { sheets: ListedSheet[]; isDate1904: boolean } {
  const sheets: ListedSheet[] = [];
  let isDate1904 = false;
  eachElement(part, ({ name, parent, attributes }) => {
    if (name === "workbookPr") isDate1904 = ["1", "true", "on"].includes(attributes["date1904"] ?? "");
    if (name !== "sheet" || parent !== "sheets") return;
    const { name: title = "", state = "visible", id = "" } = attributes;
    sheets.push({ name: title, isHidden: state !== "visible", relation: id });
  });
  return { sheets, isDate1904 };
}

/** Reads the styles of cells, in the order of their numbers. */
export function readStyles(part: Uint8Array): NumberStyle[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  eachElement(part, ({ name, parent, attributes }) => {
    if (name === "numFmt" && parent === "numFmts")
      codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
    if (name === "xf" && parent === "cellXfs") formats.push(Number(attributes["numFmtId"] ?? 0));
  });
  return formats.map((format) => numberStyle(format, codes.get(format)));
}
