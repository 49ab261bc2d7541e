import type { RunResults } from "../../conformance/results.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Output } from "../command.ts";
import { ReportFile } from "../report-files.ts";
import { junitOf } from "./junit.ts";
import { makeFolderOf } from "./parent-folder.ts";
import { runPage } from "./run-page.ts";

const formats: Readonly<Record<string, (results: RunResults) => string>> = {
  json: (results) => `${JSON.stringify(results, null, 2)}\n`,
  junit: junitOf,
  html: runPage,
};

/** The reports of a run: where each will go. Opened at once, folders made, so that a wrong place is known before the run. */
export class RunReports {
  readonly #files: { readonly text: (results: RunResults) => string; readonly file: ReportFile | Output }[] = [];

  /**
   * @param wanted as `--report` has them: `json=path`, `junit=path`, `html=path`; `-` is the standard output
   * @throws {Unreadable} `usage`, `write-failed`
   */
  constructor(wanted: readonly string[], stdout: Output) {
    for (const text of wanted) {
      const [, format = "", path = ""] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
      const make = Object.hasOwn(formats, format) ? formats[format] : undefined;
      if (make === undefined) {
        this.discard();
        throw new Unreadable("usage", {
          problem: `--report 不能是“${text}”`,
          hint: "写作 格式=文件，格式可以是 json、junit、html，例如 --report html=结果.html",
        });
      }
      this.#files.push({ text: make, file: path === "-" ? stdout : reportFile(path) });
    }
  }

  /** Whether a report goes to the standard output. */
  get usesStdout(): boolean {
    return this.#files.some(({ file }) => !(file instanceof ReportFile));
  }

  write(results: RunResults): void {
    for (const { text, file } of this.#files) file.write(text(results));
    for (const { file } of this.#files) if (file instanceof ReportFile) file.commit();
  }

  /** Leaves no trace of what was not written. */
  discard(): void {
    for (const { file } of this.#files) if (file instanceof ReportFile) file.discard();
  }
}

function reportFile(path: string): ReportFile {
  makeFolderOf(path);
  return new ReportFile(path);
}
