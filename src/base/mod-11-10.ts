/**
 * The check digit `0`–`9` for a text of digits by ISO/IEC 7064 MOD 11,10 (GB/T 17710), `""` when there are no digits or
 * anything else among them. Business registration numbers (GS 15-2006) and food licence numbers end in it.
 */
export function mod1110CheckDigit(digits: string): string {
  if (digits === "") return "";
  let product = 10;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return "";
    product = (((product + digit) % 10 || 10) * 2) % 11;
  }
  return String((11 - product) % 10);
}
