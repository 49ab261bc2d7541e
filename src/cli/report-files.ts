import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ReportSink } from "../report/report.ts";
import { attempt } from "./write-attempt.ts";

/** Characters gathered before they are written. */
const bufferLength = 1 << 16;

/**
 * A report file that appears only when it is complete: written beside its place under another name and renamed at the
 * end. Opening it at once says early when it cannot be written.
 */
export class ReportFile implements ReportSink {
  readonly path: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  #buffer = "";
  readonly #encode: (text: string) => Uint8Array;
  #isOpen = true;
  /** Whether nothing has been written to it. */
  isEmpty = true;

  /** @throws {Unreadable} `write-failed` */
  constructor(path: string, encode: (text: string) => Uint8Array = Buffer.from) {
    this.path = path;
    this.#encode = encode;
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    this.#descriptor = attempt(path, () => openSync(this.#temporary, "w"));
  }

  write(text: string): void {
    this.#buffer += text;
    this.isEmpty = false;
    if (this.#buffer.length >= bufferLength) this.#flush();
  }

  /** Writes all there is, so that it can be looked at before it is put in its place; says where it lies until then. */
  flush(): string {
    this.#flush();
    return this.#temporary;
  }

  /** Puts the finished report in its place. @throws {Unreadable} `write-failed`; nothing is left behind then */
  commit(): void {
    this.#flush();
    attempt(this.path, () => {
      this.#close();
      renameSync(this.#temporary, this.path);
    });
  }

  /** Leaves no trace of an unfinished report; does nothing after `commit`. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #flush(): void {
    const bytes = this.#encode(this.#buffer);
    this.#buffer = "";
    attempt(this.path, () => {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
    });
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
  }
}
