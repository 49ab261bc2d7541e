import type { Output, RecordInput, Run } from "../../conformance/protocol.ts";
import { sourceOfBytes } from "../../read/source.ts";
import { checkPublicCopy } from "../../validate/publication/check-copy.ts";
import { makePublicCopy } from "../../validate/publication/make-copy.ts";
import { type InputSurvey, surveyInputs } from "../../validate/publication/survey.ts";
import { findRecordType, findRegime } from "../../validate/versions.ts";
import { needed } from "./not-supported.ts";
import type { Opening, Performance } from "./opening.ts";

/** Makes the public copy of a record, as the command `publish` does of a file. */
export function createPublisherRole({ version }: Opening): Performance {
  return async ({ input, asOf, regime: regimeName }: Run): Promise<Output> => {
    const [given, ...others] = needed(input.records, "records");
    if (given === undefined || others.length > 0) throw new Error("公开副本一次为一条记录制作");
    const regime = findRegime(version, regimeName);
    const recordType = findRecordType(version, given.recordType);
    const settings = { standard: version.version, regime: regime.id, type: recordType.id, asOf };
    const source = sourceOf(given);
    const { report, inputs } = await surveyInputs([source], version, regime, settings);
    if (report.problem !== null) throw new Error(report.problem.message);
    const texts: string[] = [];
    const { published } = await makePublicCopy(
      source,
      inputs[0] as InputSurvey,
      { version, regime, asOf, recordType },
      { write: (text) => void texts.push(text) },
    );
    if (published === 0) return { published: null };
    const copied = JSON.parse(texts.join("")) as readonly unknown[];
    const record = { recordType: recordType.id, record: copied[0] };
    const { leaks } = await checkPublicCopy([sourceOf(record)], version, regime, settings);
    return { published: leaks.length > 0 ? null : copied[0] };
  };
}

function sourceOf({ record }: RecordInput) {
  return sourceOfBytes("record.json", new TextEncoder().encode(JSON.stringify([record])));
}
