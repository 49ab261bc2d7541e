import { camelCase } from "../base/camel-case.ts";
import { createLibrary } from "../language/library.ts";
import { NotEvaluated } from "../language/not-evaluated.ts";
import type {
  FieldDescription,
  Publicity,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
  TagDescription,
} from "../model/published.ts";
import type { Level } from "../model/tag.ts";
import type { Source, Words } from "../model/words.ts";
import { valueShown } from "./masking.ts";
import { createRecordCheck, type RecordCheck } from "./record-check.ts";
import { createRuleContext } from "./rule-context.ts";

/**
 * The records of one entity (主体档案): a list per record type, named in camel case. A type that is absent is not known; an
 * empty list says that there are none.
 */
export type EntityFile = Readonly<Record<string, readonly unknown[]>>;

/** A record and the id of its type. */
export interface TypedRecord {
  readonly recordType: string;
  readonly record: unknown;
}

/** A record that a condition looked at. */
export interface TagEvidence {
  readonly recordType: string;
  /** Place in the list of its type, from 0. */
  readonly index: number;
  readonly recordId: string | null;
  /** Whether the condition holds by this record. */
  readonly supports: boolean;
  /** The fields the condition reads, masked as in findings; null where the record has none. */
  readonly fields: readonly { readonly path: string; readonly title: Words; readonly value: string | null }[];
}

/** A tag of the entity as it stands in the file. */
export interface PresentTag {
  /** `tag`, or `market-entity` for a special annotation there. */
  readonly recordType: string;
  readonly index: number;
  readonly tagId: string | null;
  readonly taggedOn: string | null;
}

/** What one tag definition says of an entity. */
export interface TagVerdict {
  readonly id: string;
  readonly code: string;
  readonly title: Words;
  /** `not-evaluated`: the law leaves it to an organ, or the file does not allow an answer. */
  readonly verdict: "due" | "not-due" | "not-evaluated";
  readonly reason: Words;
  readonly evidence: readonly TagEvidence[];
  readonly present: readonly PresentTag[];
  /** `set`: due and missing · `remove`: there and no longer due · `check`: there, and a machine cannot tell · `none`. */
  readonly action: "set" | "remove" | "check" | "none";
  /** The lowest level of bureau that may set it, and whether that of the question may; null where none was named. */
  readonly setBy: Level;
  readonly maySet: boolean | null;
  readonly publicity: Publicity;
  /** What the public is shown; null where it is not public. */
  readonly publicText: string | null;
  readonly isAdverse: boolean;
  readonly basis: readonly Source[];
  readonly removal: string;
  readonly clause: string;
}

export interface EntityTagReport {
  readonly creditCode: string | null;
  readonly name: string | null;
  readonly tags: readonly TagVerdict[];
  /** Codes of standing tags that are none of this standard's, and are not judged. */
  readonly otherTags: readonly string[];
}

export interface EntityTagOptions {
  readonly regime: RegimeDescription;
  readonly asOf: string;
  /** Level of the bureau that asks. */
  readonly level?: Level;
}

export const levels: readonly Level[] = ["national", "province", "city", "county"];

/** The credit code a record is found by; empty where it has none. */
export function creditCodeOf({ recordType, record }: TypedRecord): string {
  const members = (record ?? {}) as {
    readonly creditCode?: unknown;
    readonly subject?: { readonly creditCode?: unknown };
  };
  const code = recordType === "market-entity" ? members.creditCode : members.subject?.creditCode;
  return typeof code === "string" ? code : "";
}

/** Puts records into the file of an entity; `known` are types of which every record is there, if only none. */
export function collectEntityFile(records: readonly TypedRecord[], known: Iterable<string> = []): EntityFile {
  const file: Record<string, unknown[]> = {};
  for (const recordType of known) file[camelCase(recordType)] = [];
  for (const { recordType, record } of records) {
    const list = file[camelCase(recordType)];
    if (list === undefined) file[camelCase(recordType)] = [record];
    else list.push(record);
  }
  return file;
}

/** A record, its place, and what is wrong with it. */
interface Entry {
  readonly index: number;
  readonly record: unknown;
  readonly malformed: ReadonlySet<string>;
}

/** What a condition reads: per list of the file, the paths within a record. */
type Reads = ReadonlyMap<string, readonly string[]>;

/** Special annotations in a registration are tags as well; by code of `special-annotation-kind`. */
const annotated: Readonly<Record<string, string>> = {
  "1": "TAG-LAW-01",
  "2": "TAG-LAW-02",
  "3": "TAG-LAW-03",
  "4": "TAG-LAW-04",
  "5": "TAG-LAW-05",
};

/** Codes of `tag-subject`. */
const person = "4";

/** Makes what compares the files of entities with the tag definitions of a version. */
export function createEntityTags(version: PublishedVersion, { regime, asOf, level }: EntityTagOptions) {
  const library = createLibrary(version);
  const types = new Map(version.recordTypes.map((type) => [camelCase(type.id), type]));
  const checks = new Map<string, RecordCheck>();
  const codes = new Set(version.tags.map(({ code }) => code));
  const context = createRuleContext(regime, asOf);
  context.on = asOf;
  const subjects = version.codeLists.find(({ id }) => id === "tag-subject")?.codes ?? [];
  const plans = version.tags
    .map((tag) => ({ tag, reads: readsOf(tag) }))
    .sort((a, b) => (a.tag.code < b.tag.code ? -1 : 1));

  return (file: EntityFile): EntityTagReport => {
    const entries = new Map<string, readonly Entry[]>();
    for (const [list, records] of Object.entries(file)) {
      const type = types.get(list);
      if (type !== undefined) entries.set(list, inForce(records, type));
    }
    const kinds = kindsOf(entries);
    const present = presentTags(entries);
    return {
      ...identityOf(entries),
      tags: plans.map((plan) => verdictOf(plan, entries, kinds, present)),
      otherTags: [...present.keys()].filter((code) => !codes.has(code)).sort(),
    };
  };

  function verdictOf(
    { tag, reads }: { readonly tag: TagDescription; readonly reads: Reads },
    entries: ReadonlyMap<string, readonly Entry[]>,
    kinds: ReadonlySet<string>,
    presentTags: ReadonlyMap<string, readonly PresentTag[]>,
  ): TagVerdict {
    const { id, code, title, setBy, publicity, publicText = null, isAdverse, basis, removal, clause } = tag;
    const present = presentTags.get(code) ?? [];
    const judged = judge(tag, reads, entries, kinds);
    const action =
      judged.verdict === "due"
        ? present.length === 0
          ? "set"
          : "none"
        : present.length === 0
          ? "none"
          : judged.verdict === "not-due"
            ? "remove"
            : "check";
    const maySet = level === undefined ? null : levels.indexOf(level) <= levels.indexOf(setBy);
    const facts = { setBy, maySet, publicity, publicText, isAdverse, basis, removal, clause };
    return { id, code, title, ...judged, present, action, ...facts };
  }

  function judge(
    tag: TagDescription,
    reads: Reads,
    entries: ReadonlyMap<string, readonly Entry[]>,
    kinds: ReadonlySet<string>,
  ): Pick<TagVerdict, "verdict" | "reason" | "evidence"> {
    const holds = version.compiledTags[tag.id];
    const { effectiveFrom = "", effectiveTo = "9999-12-31" } = tag;
    const answer = (verdict: TagVerdict["verdict"], zh: string, en: string, evidence: readonly TagEvidence[] = []) => ({
      verdict,
      reason: { zh, en },
      evidence,
    });
    if (asOf < effectiveFrom || asOf > effectiveTo)
      return answer("not-due", `${asOf}依据尚未施行或者已经失效`, `its basis is not in force on ${asOf}`);
    // A tag on a person is found in the file of the entity for which the person acted.
    const isOfPersons = tag.subjects.every((subject) => subject === person);
    if (!isOfPersons && kinds.size > 0 && !tag.subjects.some((subject) => kinds.has(subject))) {
      const of = subjects.filter(({ code }) => tag.subjects.includes(code));
      return answer(
        "not-due",
        `不适用于该主体，适用于${of.map(({ title }) => title).join("、")}`,
        `does not apply to the entity, but to: ${of.map(({ titleEn, title }) => titleEn ?? title).join(", ")}`,
      );
    }
    if (holds === undefined)
      return answer(
        "not-evaluated",
        tag.whyNotComputed ?? "",
        "the law leaves it to the organ; no condition is computed",
      );

    const sound = new Map<string, readonly Entry[]>();
    const broken: { readonly list: string; readonly index: number; readonly path: string }[] = [];
    for (const [list, paths] of reads) {
      sound.set(
        list,
        (entries.get(list) ?? []).filter(({ index, malformed }) => {
          const path = paths.find((one) => isMalformed(one, malformed));
          if (path !== undefined) broken.push({ list, index, path });
          return path === undefined;
        }),
      );
    }
    const run = (lists: ReadonlyMap<string, readonly Entry[]>) => {
      const records = Object.fromEntries(
        [...types.keys()].map((list) => [
          list,
          (lists.get(list) ?? entries.get(list) ?? []).map(({ record }) => record),
        ]),
      );
      return holds(records, context, library);
    };

    let isDue: boolean;
    const evidence: TagEvidence[] = [];
    try {
      isDue = run(sound);
      for (const [list, paths] of reads) {
        for (const entry of sound.get(list) ?? []) {
          const supports = isDue && run(new Map([...sound, [list, [entry]]]));
          evidence.push(describeEvidence(list, paths, entry, supports));
        }
      }
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      return answer(
        "not-evaluated",
        `没有 ${problem.detail} 在 ${asOf} 的值`,
        `${problem.detail} has no value on ${asOf}`,
        evidence,
      );
    }
    if (isDue) {
      const deciding = evidence.filter(({ supports }) => supports);
      const shown = deciding.length === 0 ? evidence : deciding;
      return answer(
        "due",
        `条件成立：${shown.map((one) => inWords(one, "zh")).join("；")}`,
        `the condition holds: ${shown.map((one) => inWords(one, "en")).join("; ")}`,
        evidence,
      );
    }
    const [wrong] = broken;
    if (wrong !== undefined) {
      const type = types.get(wrong.list) as RecordTypeDescription;
      const field = type.fields.find(({ path }) => path === wrong.path)?.title;
      return answer(
        "not-evaluated",
        `${type.title.zh}第 ${wrong.index + 1} 条的${field?.zh ?? wrong.path}有错误，改正后才能判定`,
        `${field?.en ?? wrong.path} of ${type.title.en} ${wrong.index + 1} is wrong; correct it first`,
        evidence,
      );
    }
    const unknown = [...reads.keys()].filter((list) => !entries.has(list)).map((list) => types.get(list)?.title);
    if (unknown.length > 0)
      return answer(
        "not-evaluated",
        `没有给出${unknown.map((title) => title?.zh).join("、")}的记录；确实没有的，写成空列表`,
        `no records of ${unknown.map((title) => title?.en).join(", ")} were given; an empty list says there are none`,
        evidence,
      );
    return evidence.length === 0
      ? answer(
          "not-due",
          `没有${[...reads.keys()].map((list) => types.get(list)?.title.zh).join("、")}的记录`,
          `there are no records of ${[...reads.keys()].map((list) => types.get(list)?.title.en).join(", ")}`,
        )
      : answer(
          "not-due",
          `条件不成立：${evidence.map((one) => inWords(one, "zh")).join("；")}`,
          `the condition does not hold: ${evidence.map((one) => inWords(one, "en")).join("; ")}`,
          evidence,
        );
  }

  /** Records without those that were deleted or replaced, each with what is wrong with it. */
  function inForce(records: readonly unknown[], type: RecordTypeDescription): Entry[] {
    const check = checkOf(type);
    const last = new Map<string, number>();
    const replaced = new Set<string>();
    records.forEach((record, index) => {
      const id = at(record, "/envelope/recordId");
      if (id !== undefined) last.set(id, index);
      const older = at(record, "/envelope/supersedes");
      if (older !== undefined) replaced.add(older);
    });
    return records.flatMap((record, index) => {
      const id = at(record, "/envelope/recordId");
      if (id !== undefined && (last.get(id) !== index || replaced.has(id))) return [];
      if (at(record, "/envelope/operation") === "D") return [];
      const { subject, malformed } = check(record, { onFinding() {}, onSkip() {} });
      // The set is the check's own until the next record.
      return [{ index, record: subject, malformed: new Set(malformed) }];
    });
  }

  function checkOf(type: RecordTypeDescription): RecordCheck {
    const known = checks.get(type.id) ?? createRecordCheck(version, type, { regime, asOf });
    checks.set(type.id, known);
    return known;
  }

  /** Standing tags by code. */
  function presentTags(entries: ReadonlyMap<string, readonly Entry[]>): Map<string, PresentTag[]> {
    const tags = new Map<string, PresentTag[]>();
    const add = (code: string, tag: PresentTag) => tags.set(code, [...(tags.get(code) ?? []), tag]);
    for (const { index, record } of entries.get("tag") ?? []) {
      const removedOn = at(record, "/removedOn") ?? "9999-12-31";
      const expiresOn = at(record, "/expiresOn") ?? "9999-12-31";
      const taggedOn = at(record, "/taggedOn") ?? null;
      const code = at(record, "/ruleCode");
      if (code === undefined || removedOn <= asOf || expiresOn < asOf || (taggedOn ?? "") > asOf) continue;
      add(code, { recordType: "tag", index, tagId: at(record, "/tagId") ?? null, taggedOn });
    }
    for (const { index, record } of entries.get("marketEntity") ?? []) {
      const annotations = (record as { readonly specialAnnotations?: unknown }).specialAnnotations;
      for (const annotation of Array.isArray(annotations) ? annotations : []) {
        const code = annotated[at(annotation, "/kind") ?? ""];
        const taggedOn = at(annotation, "/annotatedOn") ?? null;
        if (code === undefined || (at(annotation, "/removedOn") ?? "9999-12-31") <= asOf || (taggedOn ?? "") > asOf)
          continue;
        add(code, { recordType: "market-entity", index, tagId: null, taggedOn });
      }
    }
    return tags;
  }

  function describeEvidence(list: string, paths: readonly string[], entry: Entry, supports: boolean): TagEvidence {
    const type = types.get(list) as RecordTypeDescription;
    return {
      recordType: type.id,
      index: entry.index,
      recordId: at(entry.record, "/envelope/recordId") ?? null,
      supports,
      fields: paths.flatMap((path) => {
        const field: FieldDescription | undefined = type.fields.find((one) => one.path === path);
        if (field === undefined || field.kind === "object" || field.kind === "list") return [];
        const value = at(entry.record, path);
        return [{ path, title: field.title, value: value === undefined ? null : valueShown(value, field) }];
      }),
    };
  }

  function inWords({ recordType, index, fields }: TagEvidence, language: "zh" | "en"): string {
    const title = version.recordTypes.find(({ id }) => id === recordType)?.title[language] ?? recordType;
    const zh = language === "zh";
    const values = fields.map(({ title, value }) =>
      zh ? `${title.zh} ${value ?? "无"}` : `${title.en} ${value ?? "none"}`,
    );
    return zh ? `${title}第 ${index + 1} 条（${values.join("，")}）` : `${title} ${index + 1} (${values.join(", ")})`;
  }

  /** Paths of the file a condition reads, from `this.list.exists(record, …record.field…)`. */
  function readsOf({ condition = "", reads }: TagDescription): Reads {
    const lists = new Map<string, string[]>(reads.map((list) => [list, []]));
    for (const [, list = "", variable = ""] of condition.matchAll(/this\.(\w+)\.\w+\((\w+),/g)) {
      const known = types.get(list)?.fields ?? [];
      const paths = [...condition.matchAll(new RegExp(`\\b${variable}\\.(\\w+(?:\\.\\w+)*)`, "g"))]
        .map(([, path = ""]) => `/${path.replaceAll(".", "/")}`)
        .filter((path) => known.some((field) => field.path === path));
      lists.set(list, [...new Set([...(lists.get(list) ?? []), ...paths])]);
    }
    return lists;
  }
}

/** What kinds of subject the records say the entity is; empty where none says. */
function kindsOf(entries: ReadonlyMap<string, readonly Entry[]>): Set<string> {
  const kinds = new Set<string>();
  // The registration says it exactly, other records only that it is an organisation or an individual business.
  for (const { record } of entries.get("marketEntity") ?? []) {
    const type = at(record, "/entityType") ?? "";
    if (type !== "") kinds.add(type === "9500" ? "2" : /^9[12]00$/.test(type) ? "3" : "1");
  }
  if (kinds.size > 0) return kinds;
  for (const [list, records] of entries) {
    if (list === "tag") continue;
    for (const { record } of records) {
      const kind = at(record, "/subject/kind");
      if (kind === "1") kinds.add("1").add("3");
      if (kind === "2") kinds.add(person);
      if (kind === "4") kinds.add("2");
    }
  }
  return kinds;
}

function identityOf(entries: ReadonlyMap<string, readonly Entry[]>): Pick<EntityTagReport, "creditCode" | "name"> {
  let creditCode: string | null = null;
  let name: string | null = null;
  for (const [list, records] of entries) {
    const own =
      list === "marketEntity"
        ? { code: "/creditCode", name: "/entityName" }
        : { code: "/subject/creditCode", name: "/subject/name" };
    for (const { record } of records) {
      creditCode ??= at(record, own.code) ?? null;
      name ??= at(record, own.name) ?? null;
    }
  }
  return { creditCode, name };
}

/** Whether a path, what lies above it or what lies below it is wrong. */
function isMalformed(path: string, malformed: ReadonlySet<string>): boolean {
  for (const wrong of malformed) {
    if (wrong === path || wrong.startsWith(`${path}/`) || path.startsWith(`${wrong}/`)) return true;
  }
  return false;
}

/** The text at a pointer. */
function at(record: unknown, path: string): string | undefined {
  let value: unknown = record;
  for (const segment of path.slice(1).split("/"))
    value = (value as Record<string, unknown> | null | undefined)?.[segment];
  return typeof value === "string" ? value : undefined;
}
