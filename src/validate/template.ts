import { Unreadable } from "../finding/unreadable.ts";
import type { ColumnMapping, Header, HeaderResolver } from "../read/columns.ts";
import type { TableRow } from "../read/table.ts";
import type { FileContext } from "./file-context.ts";
import { masked } from "./masking.ts";

/** Rows that are looked at for the header: title lines stand above it. */
export const headerSearch = 10;

/** A header and the index of its row. */
export interface FoundHeader {
  readonly header: Header;
  readonly index: number;
}

/** What a recognised table has before a fuller but unrecognised one. */
const recognised = 1000;

/** The first of the leading rows that names most fields of a record type; two at least, or it is no header. */
export function findHeader(
  rows: readonly TableRow[],
  resolvers: readonly HeaderResolver[],
  mapping: ColumnMapping | undefined,
  least = 2,
): FoundHeader | undefined {
  const attempts = rows
    .slice(0, headerSearch)
    .flatMap(({ cells }, index) =>
      resolvers.map((resolver) => ({ cells, index, resolver, most: resolver.mostOf(cells, mapping) })),
    )
    .map((attempt, place) => ({ ...attempt, place }));
  let best:
    | { readonly place: number; readonly score: number; readonly index: number; readonly header: Header }
    | undefined;
  // The most promising first: a type whose fields cannot win is not looked at.
  for (const { cells, index, resolver, most, place } of attempts.sort((a, b) => b.most - a.most)) {
    if (most < least || (best !== undefined && most + recognised < best.score)) break;
    const header = resolver.resolve(cells, mapping);
    const score = resolver.score(cells, mapping) + (header.isRecognised ? recognised : 0);
    const isBetter = best === undefined || score > best.score || (score === best.score && place < best.place);
    if (score >= least && isBetter) best = { place, score, index, header };
  }
  return best;
}

/** The record type cannot be recognised: says which template is nearest and what differs from it. */
export function wrongTemplate(
  { file, wanted, resolvers, everyResolver, mapping }: FileContext,
  rows: readonly TableRow[],
  found?: FoundHeader,
): Unreadable {
  const nearest = findHeader(rows, everyResolver, mapping) ?? found;
  const target = wanted === undefined ? nearest : (found ?? findHeader(rows, resolvers, mapping, 0));
  const header = target?.header;
  const list = (names: readonly string[]) =>
    `${names.slice(0, 8).map(masked).join("、")}${names.length > 8 ? "……" : ""}`;
  const keys = header?.recordType.recognisedBy.filter(
    (alternatives) => !alternatives.some((path) => header.columns.some(({ field }) => field?.path === path)),
  );
  const titleOf = (path: string) => header?.recordType.fields.find((field) => field.path === path)?.title.zh ?? path;
  const misspelt = header?.missing.filter(({ candidate }) => candidate !== "") ?? [];
  const isOther = nearest?.header.isRecognised && nearest.header.recordType.id !== wanted?.id;
  return new Unreadable(
    "wrong-template",
    {
      wanted: wanted?.title.zh ?? "",
      nearest: isOther ? nearest.header.recordType.title.zh : "",
      nearestId: isOther ? nearest.header.recordType.id : "",
      template: header?.recordType.title.zh ?? "",
      found: list(rows[target?.index ?? 0]?.cells.filter((cell) => cell !== "") ?? []),
      keys: list((keys ?? []).map((alternatives) => alternatives.map(titleOf).join("或者"))),
      missing: list(header?.missing.map(({ field }) => field.title.zh) ?? []),
      misspelt: list(misspelt.map(({ field, candidate }) => `“${candidate}”→“${field.title.zh}”`)),
    },
    { file, row: rows[target?.index ?? 0]?.row ?? 1 },
  );
}
