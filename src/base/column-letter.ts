/** The spreadsheet letter of a column counted from 0: 0 → `A`, 25 → `Z`, 26 → `AA` (ECMA-376 part 1, 18.3.1.4, cell references). */
export function columnLetter(index0: number): string {
  let letters = "";
  // There is no zero letter: each step takes one off before dividing.
  for (let rest = index0 + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
