import { addDays } from "../base/calendar-date.ts";
import type { Lifecycle, Move } from "../model/lifecycle.ts";
import type { CodeListDescription, PublishedVersion, RecordTypeDescription, ShapeError } from "../model/published.ts";
import type { ParameterEntry, Parameters } from "../model/regime.ts";
import { type CaseIndex, placesOf, sizeOf } from "./mutate-cases.ts";
import type { Mutant } from "./mutate-mutants.ts";
import { lastDay, type ParameterChange, type RuleProver, valueAmong } from "./mutate-proof-rules.ts";
import { withErrors } from "./mutate-rules.ts";

type Schema = Readonly<Record<string, unknown>>;

const bounds = ["minLength", "maxLength", "minItems"] as const;
type Bound = (typeof bounds)[number];

/** Faults in the tables: schemas, code lists, parameters, lifecycles. */
export function tableMutants(
  version: PublishedVersion,
  schemas: ReadonlyMap<string, Schema>,
  prover: RuleProver,
): Mutant[] {
  return [
    ...version.recordTypes.flatMap((type) => boundMutants(version, type, schemas.get(type.id) ?? {})),
    ...version.codeLists.flatMap((list) => codeMutants(version, list)),
    ...parameterMutants(version, prover),
    ...version.lifecycles.flatMap((lifecycle) => lifecycleMutants(version, lifecycle)),
  ];
}

/**
 * Bounds of the fields. Where rules name the defects of a value, its bounds are not looked at: those rules are, and have faults of
 * their own.
 */
function boundMutants(version: PublishedVersion, { id, fields }: RecordTypeDescription, schema: Schema): Mutant[] {
  const places = fields.flatMap((field) => [
    field,
    ...(field.kind === "texts" ? [{ ...field, path: `${field.path}/*` }] : []),
  ]);
  return places.flatMap(({ path, namedBy }) => {
    const schemaOfField = schemaAt(schema, path);
    return bounds.flatMap((keyword) => {
      const bound = schemaOfField?.[keyword];
      if (typeof bound !== "number" || (namedBy !== undefined && keyword !== "minItems")) return [];
      return [bound - 1, bound + 1].map((moved): Mutant => {
        // Only a value between the two bounds tells them apart.
        const size = keyword === "maxLength" ? Math.max(bound, moved) : Math.min(bound, moved);
        return {
          id: `schemas/${id}${path}: ${keyword} ${bound} → ${moved}`,
          kind: "length",
          version: () => withShapes(version, [id], (errors, record) => withBound(errors, record, path, keyword, moved)),
          cases: (index) => index.withSize(id, path, size),
        };
      });
    });
  });
}

function schemaAt(schema: Schema, path: string): Schema | undefined {
  let found: Schema | undefined = schema;
  for (const segment of path.split("/").slice(1)) {
    const members: Schema | undefined = segment === "*" ? found : (found?.["properties"] as Schema | undefined);
    found = members?.[segment === "*" ? "items" : segment] as Schema | undefined;
  }
  return found;
}

function withBound(
  errors: readonly ShapeError[],
  record: unknown,
  path: string,
  keyword: Bound,
  limit: number,
): ShapeError[] {
  const places = placesOf(record, path);
  const here = new Set(places.map(({ pointer }) => pointer));
  const broken = places.filter(({ value }) => {
    const size = sizeOf(value);
    const isMeasured = Array.isArray(value) === (keyword === "minItems");
    return size !== undefined && isMeasured && (keyword === "maxLength" ? size > limit : size < limit);
  });
  return [
    ...errors.filter((error) => error.keyword !== keyword || !here.has(error.instancePath)),
    ...broken.map(({ pointer }) => ({ keyword, instancePath: pointer, schemaPath: "", params: { limit } })),
  ];
}

/** A code list without its first code, without its last, and with one more. */
function codeMutants(version: PublishedVersion, list: CodeListDescription): Mutant[] {
  const { id, codes, membership } = list;
  const known = new Set(codes.map(({ code }) => code));
  const last = codes.at(-1);
  const first = codes[0];
  if (first === undefined || last === undefined) return [];
  const fields = version.recordTypes.flatMap((type) =>
    type.fields.filter(({ codeList }) => codeList === id).map(({ path }) => ({ recordType: type.id, path })),
  );
  const asked = new RegExp(`(?:inCodeList|codeTitle)\\(["']${id}["']`);
  const rules = version.rules.filter(({ holds = "", when = "", where = "" }) => asked.test(holds + when + where));
  const expressions = [version.rules, version.tags, version.recordTypes.map(({ publication }) => publication)];
  const isAsked = asked.test(JSON.stringify(expressions).replaceAll('\\"', '"'));
  const mutant = (what: string, code: string, changed: CodeListDescription["codes"]): Mutant => ({
    id: `code-lists/${id}: ${what} ${code}`,
    kind: "code",
    version: () => {
      const codeLists = version.codeLists.map((one) => (one === list ? { ...list, codes: changed } : one));
      const mutated = { ...version, codeLists };
      if (membership === "open") return mutated;
      const paths = (type: string) => fields.filter(({ recordType }) => recordType === type).map(({ path }) => path);
      const allowed = new Set(changed.map((one) => one.code));
      const types = [...new Set(fields.map(({ recordType }) => recordType))];
      return withShapes(mutated, types, (errors, record, type) => withCodes(errors, record, paths(type), allowed));
    },
    cases: (index) => [...new Set([...index.withCode(id, code), ...rules.flatMap((rule) => index.ofRule(rule.id))])],
    proof: () => (fields.length === 0 && !isAsked ? "unused" : undefined),
  });
  const more = codeAfter(last.code, known);
  return [
    mutant("无", first.code, codes.slice(1)),
    ...(codes.length > 1 ? [mutant("无", last.code, codes.slice(0, -1))] : []),
    mutant("多", more, [...codes, { ...last, code: more }]),
  ];
}

/** The next code that the list does not have: 9 → 10 in a list without fixed width, 09 → 10, C → D. */
export function codeAfter(code: string, known: ReadonlySet<string>): string {
  let next = code;
  do {
    const [, head = "", digits = ""] = /^(.*?)(\d*)$/.exec(next) ?? [];
    next =
      digits === ""
        ? head.slice(0, -1) + String.fromCharCode(head.charCodeAt(head.length - 1) + 1)
        : head + String(Number(digits) + 1).padStart(digits.length, "0");
  } while (known.has(next));
  return next;
}

function withCodes(
  errors: readonly ShapeError[],
  record: unknown,
  paths: readonly string[],
  allowed: ReadonlySet<string>,
): ShapeError[] {
  const places = paths
    .flatMap((path) => placesOf(record, path))
    .flatMap(({ pointer, value }) =>
      Array.isArray(value)
        ? value.map((item, at) => ({ pointer: `${pointer}/${at}`, value: item }))
        : [{ pointer, value }],
    )
    .filter(({ value }) => typeof value === "string");
  const here = new Set(places.map(({ pointer }) => pointer));
  return [
    ...errors.filter(({ keyword, instancePath }) => keyword !== "enum" || !here.has(instancePath)),
    ...places
      .filter(({ value }) => !allowed.has(String(value)))
      .map(({ pointer }) => ({ keyword: "enum", instancePath: pointer, schemaPath: "", params: {} })),
  ];
}

function withShapes(
  version: PublishedVersion,
  types: readonly string[],
  change: (errors: readonly ShapeError[], record: unknown, type: string) => readonly ShapeError[],
): PublishedVersion {
  const changed = types.flatMap((type) => {
    const shape = version.shapes[type];
    return shape === undefined ? [] : [[type, withErrors(shape, (errors, record) => change(errors, record, type))]];
  });
  return { ...version, shapes: { ...version.shapes, ...Object.fromEntries(changed) } };
}

/** Every value of a parameter moved by one, and every day on which one value follows another or the first begins. */
function parameterMutants(version: PublishedVersion, prover: RuleProver): Mutant[] {
  return version.regimes.flatMap((regime) =>
    Object.entries(regime.parameters).flatMap(([name, { entries }]) => {
      const mentions = (text: string) => new RegExp(`\\bparameters\\.${name}\\b`).test(text);
      const rules = version.rules.filter(({ parameters = [] }) => parameters.includes(name));
      const users = version.rules.filter(
        ({ parameters = [], args = {} }) => parameters.includes(name) || Object.values(args).some(mentions),
      );
      const lifecycles = version.lifecycles.filter(({ moves }) =>
        Object.values(moves).some(({ deadlines = [] }) => deadlines.some(({ parameter }) => parameter === name)),
      );
      const tags = version.tags.filter(({ condition = "" }) => mentions(condition));
      const types = version.recordTypes.filter(({ publication: { conditions = [], until = [] } = {} }) =>
        [...conditions.map(({ holds }) => holds), ...until.map(({ day }) => day)].some(mentions),
      );
      const mutant = (what: string, changed: readonly ParameterEntry[], days: ChangedDays): Mutant => ({
        id: `regimes/${regime.id}/${name}: ${what}`,
        kind: "parameter",
        version: () => {
          const parameters: Parameters = {
            ...regime.parameters,
            [name]: { ...regime.parameters[name], entries: changed } as never,
          };
          const regimes = version.regimes.map((one) => (one === regime ? { ...regime, parameters } : one));
          return { ...version, regimes };
        },
        rules: new Set([
          ...rules.map(({ id }) => id),
          ...version.rules.filter(({ layer }) => layer === "lifecycle").map(({ id }) => id),
        ]),
        cases: (index) => ofRegime(index, regime.id, { rules, lifecycles, tags, types }),
        proof: () => {
          const isOfRules = lifecycles.length === 0 && tags.length === 0 && types.length === 0;
          const [before, after] = [entries, changed].map((some) => valueAmong(some, days.low));
          const change = { name, ...days, before, after } as ParameterChange;
          return isOfRules && users.every((rule) => prover.isUntouchedBy(rule, regime, change))
            ? "parameter"
            : undefined;
        },
      });
      return entries.flatMap((entry, at) => [
        ...movedValues(entry.value).map(([what, value]) =>
          mutant(`${entry.from} ${what}`, entries.with(at, { ...entry, value } as ParameterEntry), {
            low: entry.from,
            high: entry.to ?? lastDay,
          }),
        ),
        ...[-1, 1].map((step) => {
          const from = addDays(entry.from, step);
          const before = entries[at - 1];
          const isNext = before?.to !== undefined && addDays(before.to, 1) === entry.from;
          const moved = entries.with(at, { ...entry, from });
          return mutant(
            `from ${entry.from} → ${from}`,
            isNext ? moved.with(at - 1, { ...before, to: addDays(from, -1) }) : moved,
            oneDay(step < 0 ? from : entry.from),
          );
        }),
        ...[-1, 1].flatMap((step) => {
          const after = entries[at + 1];
          if (entry.to === undefined || after?.from === addDays(entry.to, 1)) return [];
          const to = addDays(entry.to, step);
          const changed = entries.with(at, { ...entry, to });
          return [mutant(`to ${entry.to} → ${to}`, changed, oneDay(step < 0 ? entry.to : to))];
        }),
      ]);
    }),
  );
}

/** Days on which a parameter changes. */
type ChangedDays = Pick<ParameterChange, "low" | "high">;

const oneDay = (day: string): ChangedDays => ({ low: day, high: day });

interface ParameterUsers {
  readonly rules: readonly { readonly id: string }[];
  readonly lifecycles: readonly { readonly id: string }[];
  readonly tags: readonly { readonly id: string }[];
  readonly types: readonly { readonly id: string }[];
}

function ofRegime(index: CaseIndex, regime: string, { rules, lifecycles, tags, types }: ParameterUsers) {
  const cases = [
    ...rules.flatMap(({ id }) => index.ofRule(id)),
    ...lifecycles.flatMap(({ id }) => index.about(`lifecycle:${id}`)),
    ...tags.flatMap(({ id }) => index.about(`tag:${id}`)),
    ...types.flatMap(({ id }) => index.withType("publisher", id)),
  ];
  return [...new Set(cases)].filter((item) => item.regime === regime);
}

/** A number, a day of the year, or each member of a map, moved by one; with what has changed. */
function movedValues(value: ParameterEntry["value"]): [string, unknown][] {
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([key, one]) =>
      movedValues(one as ParameterEntry["value"]).map(([what, moved]): [string, unknown] => [
        `${key}: ${what}`,
        { ...value, [key]: moved },
      ]),
    );
  }
  return [-1, 1].map((step) => {
    const moved =
      typeof value === "number"
        ? value + step
        : /^\d{2}-\d{2}$/.test(String(value))
          ? addDays(`2023-${value}`, step).slice(5)
          : String(Number(value) + step);
    return [`${value} → ${moved}`, moved];
  });
}

/** A move that is not known, a state it cannot start from, somebody who may not make it, a deadline that is not kept. */
function lifecycleMutants(version: PublishedVersion, lifecycle: Lifecycle): Mutant[] {
  const { id, moves } = lifecycle;
  const mutant = (what: string, changed: Lifecycle["moves"]): Mutant => ({
    id: `lifecycles/${id}: ${what}`,
    kind: "lifecycle",
    version: () => {
      const lifecycles = version.lifecycles.map((one) => (one === lifecycle ? { ...lifecycle, moves: changed } : one));
      return { ...version, lifecycles };
    },
    cases: (index) => index.about(`lifecycle:${id}`),
  });
  return Object.entries(moves).flatMap(([name, move]) => {
    const { [name]: _, ...others } = moves;
    const changed = (what: string, part: Partial<Move>) =>
      mutant(`${name}: ${what}`, { ...moves, [name]: { ...move, ...part } });
    const { from, by, deadlines = [] } = move;
    return [
      mutant(`${name}: 删去`, others),
      ...(from.length < 2
        ? []
        : from.map((state) => changed(`from 无 ${state}`, { from: from.filter((one) => one !== state) }))),
      ...by.map((actor) => changed(`by 无 ${actor}`, { by: by.filter((one) => one !== actor) })),
      ...deadlines.map((deadline, at) =>
        changed(`无期限 ${deadline.parameter}`, { deadlines: deadlines.filter((_one, index) => index !== at) }),
      ),
    ];
  });
}
