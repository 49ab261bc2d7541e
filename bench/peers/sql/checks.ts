import { halfWidth } from "../../../src/base/half-width.ts";
import type {
  CodeListDescription,
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RuleDescription,
} from "../../../src/model/published.ts";
import { findRegime } from "../../../src/validate/versions.ts";
import { forbiddenPatterns, literal, NoSql, parseExpression, type SqlScope, toSql } from "./expression.ts";
import { setupFunctions } from "./functions.ts";

/** What of the checks SQL is to do. */
export interface SqlRequest {
  readonly version: PublishedVersion;
  readonly recordType: RecordTypeDescription;
  /** The fields that have a column, in the order of the columns; of NDJSON all the fields that records hold. */
  readonly fields: readonly FieldDescription[];
  readonly path: string;
  readonly format: "csv" | "ndjson";
  readonly asOf: string;
  readonly schema: SchemaNode;
}

/** The part of a published schema that is read here. */
export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** Statements for DuckDB, and what they check. */
export interface SqlChecks {
  readonly setup: readonly string[];
  /** Row and field path of every wrong cell. */
  readonly positions: string;
  /** How many wrong cells there are, and how many records. */
  readonly counts: string;
  /** Ids of the rules about one record that it runs, and of those it does not. */
  readonly covered: readonly string[];
  readonly missing: readonly string[];
}

interface Predicates {
  /** SQL that is true where a rule of some severity rejects. */
  readonly errors: string[];
  readonly others: string[];
  /** Where the value is none: a placeholder in a field that may be empty. */
  readonly empties: string[];
}

/**
 * The published rules about one record as one SQL query: a column for every value, one for its defects, then the rules between
 * fields, which do not look at malformed values. Text rules of a column share one pattern, and a column whose form leaves no
 * room for them (a date, a code) has none: what a person who writes the query for speed would do.
 */
export function sqlChecks(request: SqlRequest): SqlChecks {
  const { version, recordType, fields, schema } = request;
  const indexOf = new Map(fields.map(({ path }, index) => [path, index]));
  const nodes = new Map(fields.map((field) => [field.path, nodeAt(schema, field.path)]));
  const groups = groupsOf(recordType);
  const covered = new Set<string>();
  const missing = new Set<string>();
  const hoisted = new Map<string, string>();
  const regime = findRegime(version, "necips");

  const present = (path: string): string => {
    const inside = fields.flatMap((field, index) =>
      field.path.startsWith(`${path}/`) ? [`v${index} IS NOT NULL`] : [],
    );
    if (indexOf.has(path)) return `(x${indexOf.get(path)} IS NOT NULL)`;
    return inside.length === 0 ? "false" : `(${inside.join(" OR ")})`;
  };
  const eventDay = coalesced(
    recordType.eventDate.flatMap((path) => {
      const index = indexOf.get(path);
      return index === undefined
        ? []
        : [`CASE WHEN regexp_full_match(v${index}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN v${index} END`];
    }),
  );
  const scope: SqlScope = {
    value: (path) => (indexOf.has(path) ? `x${indexOf.get(path)}` : "NULL"),
    present,
    isList: (path) => isSeveral(fields[indexOf.get(path) ?? -1]),
    on: "event_day",
    asOf: request.asOf,
    parameters: regime.parameters,
  };

  const applicable = version.rules.filter(
    (rule) => rule.only === undefined && (rule.regime === undefined || rule.regime === regime.id),
  );
  const columns = fields.map((field, index) => checkColumn(field, index));
  const targeted = new Map<string, string[]>();
  for (const rule of applicable.filter(({ layer }) => layer === "record")) checkRecord(rule);
  for (const { id, layer } of applicable) if (layer === "shape") covered.add(id);

  function checkColumn(field: FieldDescription, index: number): Predicates {
    const node = nodes.get(field.path) ?? {};
    const value = `v${index}`;
    const predicates: Predicates = { errors: [], others: [], empties: [] };
    const required = requirement(field, groups, indexOf);
    // Missing is wrong, but not malformed: rules between fields ask for what they need.
    if (required !== undefined) predicates.others.push(`(${value} IS NULL${required})`);
    const rules = applicable.filter(
      ({ layer, targets }) =>
        layer === "field" && targets?.some((one) => one.recordType === recordType.id && one.path === field.path),
    );
    if (node.items !== undefined) {
      const broken = { errors: [], others: [], empties: [] };
      checkValues(node.items, { ...field, kind: "item" }, "t", rules, broken);
      for (const list of ["errors", "others"] as const) {
        if (broken[list].length > 0)
          predicates[list].push(`len(list_filter(${value}, lambda t: ${anyOf(broken[list])})) > 0`);
      }
      if (broken.empties.length > 0)
        predicates.others.push(`len(list_filter(${value}, lambda t: ${anyOf(broken.empties)})) > 0`);
    } else checkValues(node, field, value, rules, predicates);
    return predicates;
  }

  function checkValues(
    node: SchemaNode,
    field: FieldDescription,
    value: string,
    rules: readonly RuleDescription[],
    predicates: Predicates,
  ): void {
    // What the schema rejects in some fields is said by rules that are named; without these it is said by the schema.
    if (!rules.some(({ id }) => field.namedBy?.includes(id))) predicates.errors.push(...shape(node, value));
    const isFormed =
      node.enum !== undefined || field.kind === "date" || field.kind === "amount" || rules.some(isOfCode);
    const forbidden: { errors: string[]; others: string[] } = { errors: [], others: [] };
    for (const rule of rules) {
      const tree = parseExpression(rule.holds ?? "");
      const patterns = forbiddenPatterns(tree);
      const list = rule.severity === "error" ? "errors" : "others";
      if (patterns !== undefined) {
        if (!isFormed) forbidden[list].push(...patterns);
        covered.add(rule.id);
        continue;
      }
      try {
        const holds = toSql(tree, { ...scope, value: () => value });
        // Not left to NULL: a function may well have an answer for it.
        const fails = dated(rule, `(${value} IS NOT NULL AND NOT ${hoist(holds, value)})`);
        predicates[rule.decisive && list === "others" ? "empties" : list].push(fails);
        covered.add(rule.id);
      } catch (problem) {
        if (!(problem instanceof NoSql)) throw problem;
        missing.add(rule.id);
      }
    }
    for (const list of ["errors", "others"] as const) {
      const union = forbidden[list].map((pattern) => `(?:${pattern})`).join("|");
      if (union !== "") predicates[list].push(`regexp_matches(${value}, ${literal(union)})`);
    }
  }

  /** Several rules ask the same function about a cell: it is a column of its own. */
  function hoist(sql: string, value: string): string {
    const call = new RegExp(`(?:credit_code_defect|document_number_defect|bracket_defect)\\(${value}\\)`, "g");
    return sql.replace(call, (found) => {
      if (!hoisted.has(found)) hoisted.set(found, `h${hoisted.size}`);
      return hoisted.get(found) as string;
    });
  }

  function dated({ effectiveFrom, effectiveTo }: RuleDescription, sql: string): string {
    const from = effectiveFrom === undefined ? [] : [`event_day >= ${literal(effectiveFrom)}`];
    const to = effectiveTo === undefined ? [] : [`event_day <= ${literal(effectiveTo)}`];
    return [...from, ...to, sql].join(" AND ");
  }

  function checkRecord(rule: RuleDescription): void {
    const target = rule.targets?.find((one) => one.recordType === recordType.id);
    if (target === undefined || isIdle(rule, target.path)) return;
    try {
      const reads = (rule.reads ?? []).flatMap((path) =>
        fields.flatMap((field, index) => (field.path === path || field.path.startsWith(`${path}/`) ? [index] : [])),
      );
      const holds = toSql(parseExpression(rule.holds ?? ""), scope);
      const conditions = [
        ...(rule.requires ?? []).map(present),
        ...[...new Set(reads)].map((index) => `NOT e${index}`),
        `NOT ${holds}`,
      ];
      targeted.set(target.path, [...(targeted.get(target.path) ?? []), `(${dated(rule, conditions.join(" AND "))})`]);
      covered.add(rule.id);
    } catch (problem) {
      if (!(problem instanceof NoSql)) throw problem;
      missing.add(rule.id);
    }
  }

  /** Whether the table has not the columns the rule is about; the file is told once then. */
  function isIdle({ requires = [], reads = [] }: RuleDescription, target: string): boolean {
    if (request.format === "ndjson") return requires.some((path) => present(path) === "false");
    const isAbsent = (path: string) => recordType.fields.some((field) => field.path === path) && !indexOf.has(path);
    const isOptional = (path: string) => groups.some((group) => path.startsWith(`${group}/`));
    if (requires.some((path) => present(path) === "false")) return true;
    if (isAbsent(target) && !isOptional(target)) return true;
    return reads.some(
      (path) =>
        isAbsent(path) &&
        !isOptional(path) &&
        recordType.fields.some((field) => field.path === path && field.obligation === "M" && field.kind !== "object"),
    );
  }

  const values = fields.map((field, index) => `${valueSql(request, field, index)} AS v${index}`);
  const flags = columns.flatMap(({ errors, others, empties }, index) => [
    `${empties.length === 0 ? anyOf(errors) : `(NOT ${anyOf(empties)} AND ${anyOf(errors)})`} AS e${index}`,
    `${anyOf([...empties, ...others])} AS o${index}`,
    empties.length === 0
      ? `v${index} AS x${index}`
      : `CASE WHEN ${anyOf(empties)} THEN NULL ELSE v${index} END AS x${index}`,
  ]);
  const paths = [...new Set([...fields.map(({ path }) => path), ...targeted.keys()])];
  const bad = paths.map((path) => {
    const index = indexOf.get(path);
    const own = index === undefined ? [] : [`e${index}`, `o${index}`];
    return anyOf([...own, ...(targeted.get(path) ?? [])]);
  });
  const kept = fields.flatMap((_, index) => [`e${index}`, `o${index}`, `x${index}`, `v${index}`]);
  const hoists = [...hoisted].map(([sql, name]) => `${sql} AS ${name}`);
  const stages = (numbered: boolean) => `WITH source AS (${sourceSql(request, numbered)}),
    cells AS (SELECT row_no, ${values.join(",\n ")} FROM source),
    days AS (SELECT *, ${eventDay} AS event_day${hoists.map((sql) => `, ${sql}`).join("")} FROM cells),
    columns AS (SELECT row_no, event_day, ${fields.map((_, index) => `v${index}`).join(", ")}, ${flags.join(",\n ")} FROM days),
    wrong AS (SELECT row_no, ${bad.map((sql, index) => `${sql} AS b${index}`).join(",\n ")}
      FROM (SELECT row_no, event_day, ${kept.join(", ")} FROM columns))`;
  const named = bad.map((_, index) => `CASE WHEN b${index} THEN ${literal(paths[index] as string)} END`);
  const any = bad.map((_, index) => `b${index}`).join(" OR ");
  return {
    setup: [...setupFunctions(version), ...spellingTables(request)],
    positions: `${stages(true)} SELECT row_no, unnest(list_filter([${named.join(", ")}], lambda t: t IS NOT NULL)) AS path
      FROM wrong WHERE ${any}`,
    counts: `${stages(false)} SELECT ${bad.map((_, index) => `count(*) FILTER (WHERE b${index})`).join(" + ")} AS cells,
      count(*) AS records FROM wrong`,
    covered: [...covered].filter((id) => !missing.has(id)).sort(),
    missing: [...missing].sort(),
  };
}

function anyOf(conditions: readonly string[]): string {
  // CASE leaves out what need not be looked at, and takes NULL for false.
  return conditions.length === 0 ? "false" : `(CASE WHEN ${conditions.join(" OR ")} THEN true ELSE false END)`;
}

function coalesced(values: readonly string[]): string {
  return values.length === 0 ? "NULL::VARCHAR" : `coalesce(${values.join(", ")})`;
}

function isSeveral(field: FieldDescription | undefined): boolean {
  return field?.kind === "codes" || field?.kind === "texts";
}

function isOfCode({ holds = "" }: RuleDescription): boolean {
  return holds.startsWith("creditCodeDefect(this)");
}

function nodeAt(schema: SchemaNode, path: string): SchemaNode {
  let node: SchemaNode = schema;
  for (const segment of path.slice(1).split("/")) node = node.properties?.[segment] ?? {};
  return node;
}

/** Groups that need not be there. */
function groupsOf({ fields }: RecordTypeDescription): string[] {
  return fields.filter(({ kind, obligation }) => kind === "object" && obligation !== "M").map(({ path }) => path);
}

/** When the value must be there: always, or (as a further condition) where its group is; undefined for never. */
function requirement(
  { path, obligation }: FieldDescription,
  groups: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): string | undefined {
  if (obligation !== "M") return undefined;
  const inside = groups.filter((group) => path.startsWith(`${group}/`));
  const conditions = inside.map((group) => {
    const members = [...indexOf].filter(([other]) => other.startsWith(`${group}/`));
    return ` AND (${members.map(([, index]) => `v${index} IS NOT NULL`).join(" OR ")})`;
  });
  return conditions.join("");
}

function shape({ minLength, maxLength, pattern, enum: codes }: SchemaNode, value: string): string[] {
  return [
    ...(minLength === undefined || minLength <= 1 ? [] : [`length(${value}) < ${minLength}`]),
    ...(maxLength === undefined ? [] : [`length(${value}) > ${maxLength}`]),
    ...(pattern === undefined ? [] : [`NOT regexp_matches(${value}, ${literal(pattern)})`]),
    ...(codes === undefined ? [] : [`${value} NOT IN (${codes.map(literal).join(", ")})`]),
  ];
}

/** The rows of the file with a number for each: the header of a table is row 1. */
function sourceSql({ path, format, fields }: SqlRequest, numbered: boolean): string {
  const file = literal(path);
  if (format === "csv") {
    const names = fields.map((_, index) => `'c${index}': 'VARCHAR'`).join(", ");
    const rows = `read_csv(${file}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${names}})`;
    return `SELECT ${numbered ? "row_number() OVER () + 1" : "0"} AS row_no, * FROM ${rows}`;
  }
  const columns = Object.entries(structOf(fields)).map(([name, type]) => `${name}: ${literal(type)}`);
  const rows = `read_json(${file}, format = 'newline_delimited', columns = {${columns.join(", ")}})`;
  return `SELECT ${numbered ? "row_number() OVER ()" : "0"} AS row_no, * FROM ${rows}`;
}

/** DuckDB types of the members of a record that holds these fields. */
function structOf(fields: readonly FieldDescription[], below = ""): Record<string, string> {
  const types: Record<string, string> = {};
  for (const field of fields) {
    if (!field.path.startsWith(`${below}/`)) continue;
    const [name = "", ...rest] = field.path.slice(below.length + 1).split("/");
    if (rest.length === 0) types[name] = isSeveral(field) ? "VARCHAR[]" : "VARCHAR";
    else {
      const inside = structOf(fields, `${below}/${name}`);
      types[name] = `STRUCT(${Object.entries(inside)
        .map(([member, type]) => `${member} ${type}`)
        .join(", ")})`;
    }
  }
  return types;
}

/** A cell as the value of a record: a code by its title, a day with slashes, nothing for blanks. */
function valueSql(request: SqlRequest, field: FieldDescription, index: number): string {
  if (request.format === "ndjson") return field.path.slice(1).replaceAll("/", ".");
  const cell = `c${index}`;
  const list = listOf(request, field);
  if (isSeveral(field)) {
    const split = `regexp_split_to_array(${cell}, '[;；,，|/\\n]')`;
    const parts = `list_filter(list_transform(${split}, lambda t: trim(t, ' \t\u3000')), lambda t: t <> '')`;
    if (list === undefined) return `nullif(${parts}, [])`;
    const codes = `nullif(list_transform(${parts}, lambda t: coalesce(${spelt(list, "t")}, t)), [])`;
    const whole = spelt(list, cell);
    return `CASE WHEN ${whole} IS NOT NULL THEN [${whole}] WHEN trim(${cell}, ' \t\r\n\u3000') <> '' THEN ${codes} END`;
  }
  const text = `CASE WHEN trim(${cell}, ' \t\r\n\u3000') <> '' THEN ${cell} END`;
  if (list !== undefined) return `coalesce(${spelt(list, cell)}, ${text})`;
  if (field.kind !== "date") return text;
  const longTerm = field.longTerm ? `WHEN trim(${cell}, ' \t\r\n\u3000') IN (${longTermWords}) THEN NULL ` : "";
  const slashes = request.recordType.tableDates.includes("YYYY/MM/DD")
    ? `WHEN regexp_full_match(${cell}, '[0-9]{4}/[0-9]{2}/[0-9]{2}') THEN replace(${cell}, '/', '-') `
    : "";
  return `CASE ${longTerm}${slashes}WHEN trim(${cell}, ' \t\r\n\u3000') <> '' THEN ${cell} END`;
}

const longTermWords = ["2099-12-31", "2099/12/31", "长期", "长期有效", "永久", "永久有效", "无固定期限"]
  .map(literal)
  .join(", ");

function listOf({ version }: SqlRequest, field: FieldDescription): CodeListDescription | undefined {
  return version.codeLists.find(({ id }) => id === field.codeList);
}

/** A list longer than this is a table to look up in. */
const shortList = 200;

/** The code that a cell spells, or `NULL`. */
function spelt(list: CodeListDescription, cell: string): string {
  const pairs = [...spellingsOf(list)];
  if (pairs.length > shortList) {
    return `(SELECT s.code FROM spellings s WHERE s.list = ${literal(list.id)} AND s.spelling = normalised(${cell}))`;
  }
  // Not a CASE with a branch for each: it would bring the cell to its normal form for every branch anew.
  const keys = pairs.map(([spelling]) => literal(spelling)).join(", ");
  const codes = pairs.map(([, code]) => literal(code)).join(", ");
  return `[${codes}][list_position([${keys}], normalised(${cell}))]`;
}

function spellingsOf({ codes }: CodeListDescription): ReadonlyMap<string, string> {
  return new Map(
    codes.flatMap(({ code, title, aliases = [] }) =>
      [code, title, ...aliases].map((spelling) => [halfWidth(spelling).toLowerCase(), code] as const),
    ),
  );
}

/** The spellings of long code lists. */
function spellingTables(request: SqlRequest): string[] {
  const lists = new Set(request.fields.flatMap((field) => listOf(request, field) ?? []));
  return [
    "CREATE TEMP TABLE spellings (list VARCHAR, spelling VARCHAR, code VARCHAR)",
    ...[...lists].flatMap((list) => {
      const pairs = [...spellingsOf(list)];
      if (pairs.length <= shortList) return [];
      const rows = pairs.map(([spelling, code]) => `(${[list.id, spelling, code].map(literal).join(", ")})`);
      return [`INSERT INTO spellings VALUES ${rows.join(", ")}`];
    }),
  ];
}
