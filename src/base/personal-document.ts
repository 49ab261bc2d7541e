/**
 * Whether a personal document's number has the shape of its kind. `kind` is a code of the NECIPS set CB16 (2 digits) or of
 * GA/T 517-2004 (3 digits); kinds without a fixed shape, and unknown ones, match everything. Only the shape is asked:
 * whether an identity number's check character is right is for `citizenIdDefect`, so that one mistake is found once.
 */
export function personalDocumentMatches(kind: string, no: string): boolean {
  const shape = shapes.get(kind);
  return shape === undefined || shape.test(no);
}

const citizenId = "[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]";
const foreignPassport = "[A-Z0-9]{5,20}";
const chinesePassport = "[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}";
const hongKongMacaoPermit = "[HM][0-9]{8}(?:[0-9]{2})?";
/** Eight digits; formerly ten and a bracketed issue mark. */
const taiwanPermit = "[0-9]{8}|[0-9]{10}(?:[(（][A-Z0-9]{1,2}[)）]|[A-Z])?";

/** By the kind of document, the pattern that the number must match from end to end. */
export const personalDocumentPatterns: Readonly<Record<string, string>> = {
  "10": citizenId,
  "40": foreignPassport,
  // Passports of the Hong Kong and Macao regions, whose letters have changed with every series.
  "51": foreignPassport,
  "53": foreignPassport,
  "55": hongKongMacaoPermit,
  "57": taiwanPermit,
  "111": citizenId,
  "112": citizenId,
  // Diplomatic, service and official passports.
  "411": foreignPassport,
  "412": foreignPassport,
  "413": foreignPassport,
  "414": chinesePassport,
  "511": taiwanPermit,
  "516": hongKongMacaoPermit,
};

const shapes: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(personalDocumentPatterns).map(([kind, pattern]) => [kind, new RegExp(`^(?:${pattern})$`)]),
);
