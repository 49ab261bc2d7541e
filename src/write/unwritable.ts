/** A value that a form has no way to say, as a table a list of objects. */
export class Unwritable extends Error {
  /** JSON Pointer of the value; empty for the record. */
  readonly path: string;

  constructor(path: string, why: string) {
    super(path === "" ? why : `${path}: ${why}`);
    this.name = "Unwritable";
    this.path = path;
  }
}
