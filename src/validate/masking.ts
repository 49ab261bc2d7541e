import { cutText } from "../base/code-points.ts";
import { halfWidth } from "../base/half-width.ts";
import { maskIdNumber, maskPersonalData, maskPhone } from "../base/mask.ts";
import type { FindingArguments } from "../finding/finding.ts";
import type { FieldDescription } from "../model/published.ts";

/** Characters of a value that a finding shows. */
const shown = 96;

/** Numbers that people type in groups: a mobile number, an identity number. */
const grouped = /(?<!\d)(?:1[3-9]\d([ -])\d{4}\1\d{4}|(?=\d{6,14}[ -])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx])(?![\dA-Za-z])/g;
const fullWidthRun = /[０-９Ａ-Ｚａ-ｚ]{11,}/g;

/** Text with the personal numbers in it masked, also those in full-width digits or typed in groups. */
export function masked(text: string): string {
  return maskPersonalData(text).replace(fullWidthRun, maskedAlike).replace(grouped, maskedAlike);
}

/** A value as findings show it: personal data masked, by the field's kind and wherever it hides in free text, then cut. */
export function valueShown(value: string, field: FieldDescription | undefined): string {
  // Masked before it is cut, for half of a number is not known for one; and no more of it than can be shown.
  return cut(maskedBy(field, value.length > 4 * shown ? value.slice(0, 4 * shown) : value));
}

/** Arguments of a finding, which may hold the value in another spelling, masked as the value is. */
export function argumentsShown(args: FindingArguments, field: FieldDescription | undefined): FindingArguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? maskedBy(field, value) : value]),
  );
}

function maskedBy(field: FieldDescription | undefined, value: string): string {
  if (field?.personal === "id-number") return maskIdNumber(value);
  if (field?.personal === "contact") return value.includes("@") ? maskIdNumber(value) : maskPhone(value);
  return masked(value);
}

function cut(text: string): string {
  return text.length > shown ? cutText(text, shown) : text;
}

/** The run masked as its plain spelling would be; the run itself where that is no personal number. */
function maskedAlike(run: string): string {
  const plain = halfWidth(run).replace(/[ -]/g, "");
  const result = maskPersonalData(plain);
  return result === plain ? run : result;
}
