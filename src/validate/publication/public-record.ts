import { citizenIdBirthDate, citizenIdDefect } from "../../base/citizen-id.ts";
import { creditCodeDefect } from "../../base/credit-code.ts";
import { halfWidth } from "../../base/half-width.ts";
import { maskIdNumber } from "../../base/mask.ts";
import type { FieldDescription, Publicity, RecordTypeDescription } from "../../model/published.ts";
import { masked } from "../masking.ts";

/** What happened to the values of a record while its public copy was made; paths as in the record type. */
export interface CopyListener {
  /** A value was left out; `path` is "" for a member that is no field of the record type. */
  onDropped(path: string): void;
  /** A personal number in a public text was masked. */
  onMasked(path: string): void;
}

/** The public copy of a record, and the first identifier in it that reads like a personal number. */
export interface PublicRecord {
  readonly record: Record<string, unknown>;
  readonly suspect: string | undefined;
}

/** A field and the fields below it. */
interface Node {
  readonly path: string;
  readonly field: FieldDescription | undefined;
  readonly isPublic: boolean;
  readonly members: Map<string, Node>;
}

const textKinds: ReadonlySet<string> = new Set(["text", "texts", "name"]);

/** Whether people write freely in the field, so that anything may stand there. */
export function isFreeText({ kind, noteIn }: FieldDescription): boolean {
  // A cell may add a text to a code: 其他（责令限期拆除）.
  return textKinds.has(kind) || noteIn !== undefined;
}

/**
 * A value of a public field as the public may see it. A telephone number or address that the law makes public stays: who
 * declares the field public says so.
 */
export function publicText(field: FieldDescription, value: string): string {
  if (field.personal === "id-number") return maskIdNumber(value);
  return isFreeText(field) && !isPublicContact(field) ? masked(value) : value;
}

/**
 * Whether a number in the value is a personal one and cannot be masked because the value is an identifier. Identifiers are
 * made of division and day like identity numbers are, so more is asked than of a text: a check character that is right, and
 * a person of 14 years, under which nothing about one is public anyway. Numbers of bank cards have too little of their own.
 */
function isSuspicious(field: FieldDescription, value: string, asOf: string): boolean {
  if (isPublicContact(field) || field.personal !== undefined || isFreeText(field)) return false;
  const plain = halfWidth(value).toUpperCase();
  if (/^(?:\+?86)?1[3-9]\d{9}$/.test(plain.replace(/[ -]/g, ""))) return true;
  const lastBirthday = `${Number(asOf.slice(0, 4)) - 14}${asOf.slice(4)}`;
  return [...plain.matchAll(/(?<![\dA-Z])\d{17}[\dX](?![\dA-Z])/g)].some(([run]) => {
    const born = citizenIdBirthDate(run);
    const isPerson = citizenIdDefect(run) === "" && born >= "1900" && born <= lastBirthday;
    return isPerson && !(run.startsWith("9") && creditCodeDefect(run) === "");
  });
}

function isPublicContact({ personal }: FieldDescription): boolean {
  return personal === "contact";
}

/** Publicity of every field, that of the groups it lies in included: the strictest counts. */
export function publicityOf(recordType: RecordTypeDescription): ReadonlyMap<string, Publicity> {
  const strictest = new Map<string, Publicity>();
  for (const { path, publicity } of [...recordType.fields].sort((a, b) => a.path.length - b.path.length)) {
    const above = ancestors(path).map((group) => strictest.get(group) ?? "P");
    strictest.set(path, (["I", "N"] as const).find((one) => publicity === one || above.includes(one)) ?? "P");
  }
  return strictest;
}

function ancestors(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(2).map((_, index) => segments.slice(0, index + 2).join("/"));
}

/**
 * Makes what copies records of one type for the public. Only fields known to be public get into the copy: what is not one,
 * `local` included, stays out, and so does a group nothing is left of. A number of a person in a public text is masked; in
 * an identifier it cannot be, for it would be another identifier.
 */
export function createPublicCopy(
  recordType: RecordTypeDescription,
  asOf: string,
): (record: unknown, listener: CopyListener) => PublicRecord {
  const root = treeOf(recordType);
  return (record, listener) => {
    let suspect: string | undefined;
    return { record: members(root, record) ?? {}, suspect };

    function members(node: Node, value: unknown): Record<string, unknown> | undefined {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      const copy: [string, unknown][] = [];
      for (const [name, member] of Object.entries(value)) {
        const below = node.members.get(name);
        if (below === undefined || !below.isPublic) {
          if (!isNothing(member))
            listener.onDropped(below?.path ?? (node === root && name === "local" ? "/local" : ""));
          continue;
        }
        const kept = below.members.size === 0 ? leaf(below, member) : group(below, member);
        if (kept !== undefined) copy.push([name, kept]);
      }
      // Made of entries, a member named `__proto__` stays what it is.
      return copy.length === 0 ? undefined : Object.fromEntries(copy);
    }

    function group(node: Node, value: unknown): unknown {
      const item = node.members.get("*");
      if (item === undefined) return members(node, value);
      if (!Array.isArray(value)) return undefined;
      const items = value.flatMap((one) => members(item, one) ?? []);
      return items.length === 0 ? undefined : items;
    }

    function leaf(node: Node, value: unknown): unknown {
      if (Array.isArray(value)) return value.filter(isPlain).map((item) => plain(node, item));
      return isPlain(value) ? plain(node, value) : undefined;
    }

    function plain({ field, path }: Node, value: unknown): unknown {
      if (field === undefined || value === null || typeof value === "boolean") return value;
      const text = String(value);
      const shown = publicText(field, text);
      if (shown !== text) {
        listener.onMasked(path);
        return shown;
      }
      if (isSuspicious(field, text, asOf)) suspect ??= path;
      return value;
    }
  };
}

function treeOf(recordType: RecordTypeDescription): Node {
  const publicity = publicityOf(recordType);
  const fields = new Map(recordType.fields.map((field) => [field.path, field]));
  const root: Node = { path: "", field: undefined, isPublic: true, members: new Map() };
  for (const { path } of recordType.fields) {
    let node = root;
    for (const segment of path.slice(1).split("/")) {
      const here = `${node.path}/${segment}`;
      const next = node.members.get(segment) ?? {
        path: here,
        field: fields.get(here),
        isPublic: (publicity.get(here) ?? "P") === "P",
        members: new Map(),
      };
      node.members.set(segment, next);
      node = next;
    }
  }
  return root;
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function isNothing(value: unknown): boolean {
  return value === "" || value === null || value === undefined;
}
