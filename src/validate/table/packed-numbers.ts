/** Whole numbers one after the other. */
export interface NumberReader {
  next(): number;
}

/** Reads whole numbers that are written as `AcceptanceAutomata` says. */
export function readNumbers(packed: string): NumberReader {
  const bytes = atob(packed);
  let at = 0;
  return {
    next() {
      let number = 0;
      let byte = bytes.charCodeAt(at++);
      for (let shift = 0; ; shift += 7) {
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80) return number;
        byte = bytes.charCodeAt(at++);
      }
    },
  };
}
