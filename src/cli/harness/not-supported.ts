/** The system does not do what it is asked to; the answer is `skipped`. */
export class NotSupported extends Error {}

/** Something that a case needs. @throws {NotSupported} it is not there */
export function needed<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new NotSupported(`input 没有 ${name}`);
  return value;
}
