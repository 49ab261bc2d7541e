import { SaxesParser } from "saxes";
import { Unreadable } from "../finding/unreadable.ts";
import { defaultMaxRowLength } from "./backlog.ts";
import { Batch, readBatches } from "./batches.ts";
import type { Encoding } from "./encoding.ts";
import type { JsonOptions, LocatedValue } from "./ndjson.ts";

export interface XmlOptions extends JsonOptions {
  /** What the bytes of the text are in, which its declaration must not contradict. */
  readonly encoding: Encoding;
  /** Whether a record type may have a member, or know a field, of this name. */
  isField(name: string): boolean;
}

/**
 * Reads XML in constant memory and yields its records in batches. Records are the elements below the root, or below one element more
 * (`root > records > record`), that are made of elements: which of the two is decided by the first whose elements are fields. If there
 * are none, but the elements of the root itself are fields, it is the only record.
 *
 * An element becomes a member under its local name: its text, or an object of the elements in it; several of one name become a list.
 * One that is empty or `xsi:nil` is absent. Other attributes are left out, and so are elements beside the records that hold no field.
 *
 * @throws {Unreadable} `bad-xml` not well-formed, or text beside elements · `xml-doctype` · `xml-encoding` · `row-too-long`. The
 *   records before the fault are yielded first.
 */
export async function* readXml(
  text: AsyncIterable<string>,
  file: string,
  options: XmlOptions,
): AsyncGenerator<LocatedValue[]> {
  const parser = new RecordParser(file, options);
  yield* readBatches(text, parser);
}

/** An element that has begun. */
interface Node {
  readonly name: string;
  readonly line: number;
  readonly isNil: boolean;
  text: string;
  members: Map<string, unknown> | undefined;
}

/** An element has to have so many known names in it to be taken for a record. */
const enoughFields = 2;
/** What is wrong with records in which nothing is known shows in the first of them. */
const maxStrangers = 20;

class RecordParser {
  readonly batch = new Batch<LocatedValue>();
  readonly #file: string;
  readonly #options: XmlOptions;
  readonly #limit: number;
  readonly #parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  readonly #open: Node[] = [];
  #records = 0;
  /** How many elements stand around a record, once that is known, and the name of the first record. */
  #depth: number | undefined;
  #recordName: string | undefined;
  /** Until then: elements below the root in which too little is known, and the root when it has closed. */
  #strangers: Node[] = [];
  #root: Node | undefined;
  /** Where in the text the element at hand below the root, or the record, begins. */
  #start = 0;
  #lastClosed = "";
  #declared: string | undefined;
  #fault: Unreadable | undefined;

  constructor(file: string, options: XmlOptions) {
    this.#file = file;
    this.#options = options;
    this.#limit = options.maxRowLength ?? defaultMaxRowLength;
    const parser = this.#parser;
    parser.on("xmldecl", ({ encoding }) => {
      this.#declared = encoding;
    });
    parser.on("doctype", () => this.#fail(new Unreadable("xml-doctype", {}, this.#place())));
    parser.on("error", ({ message }) => {
      // An element whose end tag is missing has been closed by that of another when it is found out.
      const tag = /tag: (.+?)\.?$/.exec(message)?.[1] ?? (message.includes("close tag") ? this.#lastClosed : "");
      this.#fail(new Unreadable("bad-xml", { tag }, this.#place()));
    });
    parser.on("opentag", ({ name, attributes }) => this.#openElement(localName(name), attributes));
    parser.on("text", (text) => this.#addText(text));
    parser.on("cdata", (text) => this.#addText(text));
    parser.on("closetag", () => this.#closeElement());
  }

  get fault(): Unreadable | undefined {
    return this.#fault;
  }

  push(chunk: string): void {
    if (this.#fault !== undefined) return;
    this.#parser.write(chunk);
    this.#checkLength();
    const { encoding } = this.#options;
    if (this.#declared === undefined || encodingOf(this.#declared) === encoding || isAscii(chunk)) return;
    const args = { declared: this.#declared, actual: encoding === "utf-8" ? "UTF-8" : "GB18030" };
    this.#fail(new Unreadable("xml-encoding", args, { file: this.#file }));
  }

  finish(): void {
    if (this.#fault !== undefined) return;
    this.#parser.close();
    if (this.#fault !== undefined || this.#depth !== undefined || this.#root === undefined) return;
    const isRecord = this.#strangers.length === 0 && this.#fieldsIn(this.#root) >= enoughFields;
    for (const node of isRecord ? [this.#root] : this.#strangers) this.#addRecord(node);
  }

  #openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#fault !== undefined) return;
    const parent = this.#open.at(-1);
    if (parent !== undefined) {
      parent.members ??= new Map();
      this.#checkMixed(parent);
    }
    if (this.#open.length <= (this.#depth ?? 1)) this.#start = this.#parser.position;
    this.#open.push({ name, line: this.#parser.line, isNil: isNil(attributes), text: "", members: undefined });
  }

  #addText(text: string): void {
    const node = this.#open.at(-1);
    if (node === undefined || this.#fault !== undefined) return;
    node.text += text;
    if (node.members !== undefined) this.#checkMixed(node);
  }

  #closeElement(): void {
    if (this.#fault !== undefined) return;
    const node = this.#open.pop() as Node;
    this.#lastClosed = node.name;
    const around = this.#open.length;
    this.#depth ??= this.#depthShownBy(node, around);
    const parent = this.#open.at(-1);
    if (this.#depth !== undefined && around <= this.#depth) {
      if (around === this.#depth) this.#closeRecord(node);
    } else if (parent === undefined) this.#root = node;
    else if (around > 1) addMember(parent, node);
    else if (node.members === undefined) parent.members?.set(node.name, contentOf(node));
    else if (this.#strangers.length < maxStrangers) this.#strangers.push(node);
  }

  /** How many elements stand around a record, where an element that closes shows it. */
  #depthShownBy(node: Node, around: number): number | undefined {
    if (around === 1) return this.#fieldsIn(node) >= enoughFields ? 1 : undefined;
    if (around !== 2 || node.members === undefined) return undefined;
    const parent = this.#open.at(-1) as Node;
    return this.#options.isField(node.name) || this.#fieldsIn(parent) >= enoughFields ? 1 : 2;
  }

  #fieldsIn({ members }: Node): number {
    return members === undefined ? 0 : [...members.keys()].filter(this.#options.isField).length;
  }

  #closeRecord(node: Node): void {
    if (node.members !== undefined) this.#recordName ??= node.name;
    if (node.name !== this.#recordName && this.#fieldsIn(node) === 0) return;
    this.#checkLength();
    if (this.#fault === undefined) this.#addRecord(node);
  }

  #addRecord({ members = new Map(), line }: Node): void {
    this.batch.add({ value: objectOf(members), row: ++this.#records, line }, this.#parser.position - this.#start);
  }

  #checkLength(): void {
    if (this.#parser.position - this.#start <= this.#limit) return;
    const row = this.#records + 1;
    const { line } = this.#open[this.#depth ?? 1] ?? this.#parser;
    this.#fail(new Unreadable("row-too-long", { limit: this.#limit, row, line }, { file: this.#file, row, line }));
  }

  #checkMixed({ name, text }: Node): void {
    if (text.trim() !== "") this.#fail(new Unreadable("bad-xml", { element: name }, this.#place()));
  }

  #fail(fault: Unreadable): void {
    this.#fault ??= fault;
  }

  /** Line and character of the text, in the places of row and column. */
  #place() {
    const { line, columnIndex } = this.#parser;
    return { file: this.#file, row: line, line, column: String(columnIndex) };
  }
}

/** Adds what an element holds to the one around it; what has a name for the second time makes a list. */
function addMember(parent: Node, node: Node): void {
  const members = parent.members as Map<string, unknown>;
  const value = contentOf(node);
  const earlier = members.get(node.name);
  if (value === undefined && members.has(node.name)) return;
  if (earlier === undefined) members.set(node.name, value);
  else if (Array.isArray(earlier)) earlier.push(value);
  else members.set(node.name, [earlier, value]);
}

function contentOf({ isNil, members, text }: Node): unknown {
  if (isNil) return undefined;
  if (members !== undefined) return objectOf(members);
  return text.trim() === "" ? undefined : text;
}

/** The members that hold something. */
function objectOf(members: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...members].filter(([, value]) => value !== undefined));
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}

function isNil(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) {
    if (localName(name) === "nil") return attributes[name] === "true" || attributes[name] === "1";
  }
  return false;
}

const gb18030Names = new Set(["gb18030", "gbk", "gb2312", "gb_2312-80", "cp936", "ms936", "windows-936", "x-gbk"]);

/** The encoding that a declaration means, if it is one that can be read. */
function encodingOf(declared: string): Encoding | undefined {
  const name = declared.toLowerCase();
  if (name === "utf-8" || name === "utf8") return "utf-8";
  return gb18030Names.has(name) ? "gb18030" : undefined;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
