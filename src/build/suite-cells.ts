import { isCalendarDate } from "../base/calendar-date.ts";
import { halfWidth } from "../base/half-width.ts";
import type { CodeListDescription, FieldDescription, RecordTypeDescription } from "../model/published.ts";
import { type CellValue, codesBySpelling, note, separators } from "../write/table-record.ts";

/** How a form writes what has more than one spelling. */
export interface CellStyle {
  /** Between the values of one cell. */
  readonly separator: string;
  /** A code by its title, a date with slashes, where every reader understands both. */
  readonly isWordy: boolean;
}

/** The text of a cell; "" for a field without value. */
export function cellText(
  value: CellValue | undefined,
  field: FieldDescription,
  { tableDates }: RecordTypeDescription,
  lists: ReadonlyMap<string, CodeListDescription>,
  { separator, isWordy }: CellStyle,
): string {
  if (value === undefined) return "";
  if (value === null) return isWordy ? "2099/12/31" : "长期";
  const list = lists.get(field.codeList ?? "");
  const word = (text: string) => (isWordy && list !== undefined ? titleOf(text, field, list) : text);
  if (typeof value !== "string") return value.map(word).join(separator);
  if (isWordy && field.kind === "date" && tableDates.includes("YYYY/MM/DD") && isCalendarDate(value))
    return value.replaceAll("-", "/");
  return word(value);
}

/** The title of a code, if it stands for this code alone and is nothing that cells are cut at. */
function titleOf(code: string, { noteIn }: FieldDescription, list: CodeListDescription): string {
  const title = list.codes.find((one) => one.code === code)?.title;
  if (title === undefined || separators.test(title) || (noteIn !== undefined && note.test(title))) return code;
  return codesBySpelling(list).get(halfWidth(title).toLowerCase()) === code ? title : code;
}
