import { cutText } from "../base/code-points.ts";
import { maskIdNumber, maskPersonalData, maskPhone } from "../base/mask.ts";
import type { FieldDescription } from "../model/published.ts";

/** Characters of a value that a finding shows. */
const shown = 96;

/** A value as findings show it: personal data masked, by the field's kind and wherever it hides in free text, then cut. */
export function valueShown(value: string, field: FieldDescription | undefined): string {
  const cut = value.length > shown ? cutText(value.slice(0, 4 * shown), shown) : value;
  if (field?.personal === "id-number") return maskIdNumber(cut);
  if (field?.personal === "contact") return cut.includes("@") ? maskIdNumber(cut) : maskPhone(cut);
  return maskPersonalData(cut);
}
