/**
 * Whether a personal document's number has the shape of its kind. `kind` is a code of the NECIPS set CB16 (2 digits) or of
 * GA/T 517-2004 (3 digits); kinds without a fixed shape, and unknown ones, match everything. Only the shape is asked:
 * whether an identity number's check character is right is for `citizenIdDefect`, so that one mistake is found once.
 */
export function personalDocumentMatches(kind: string, no: string): boolean {
  const shape = shapes.get(kind);
  return shape === undefined || shape.test(no);
}

const citizenId = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const foreignPassport = /^[A-Z\d]{5,20}$/;
const chinesePassport = /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})$/;
const hongKongMacaoPermit = /^[HM]\d{8}(?:\d{2})?$/;
/** Eight digits; formerly ten and a bracketed issue mark. */
const taiwanPermit = /^(?:\d{8}|\d{10}(?:[(（][A-Z\d]{1,2}[)）]|[A-Z])?)$/;

const shapes: ReadonlyMap<string, RegExp> = new Map([
  ["10", citizenId],
  ["40", foreignPassport],
  // Passports of the Hong Kong and Macao regions, whose letters have changed with every series.
  ["51", foreignPassport],
  ["53", foreignPassport],
  ["55", hongKongMacaoPermit],
  ["57", taiwanPermit],
  ["111", citizenId],
  ["112", citizenId],
  // Diplomatic, service and official passports.
  ["411", foreignPassport],
  ["412", foreignPassport],
  ["413", foreignPassport],
  ["414", chinesePassport],
  ["511", taiwanPermit],
  ["516", hongKongMacaoPermit],
]);
