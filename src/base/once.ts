/** Makes a function that asks another once, when it is first called, and remembers the answer. */
export function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** Makes a function of a text that asks another once for each text and remembers the answers; for texts that are few. */
export function remembered<Result>(answer: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (!known.has(text)) known.set(text, answer(text));
    return known.get(text) as Result;
  };
}
