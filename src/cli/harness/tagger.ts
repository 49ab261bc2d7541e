import { camelCase } from "../../base/camel-case.ts";
import type { Output, Run } from "../../conformance/protocol.ts";
import { createEntityTags } from "../../validate/entity-tags.ts";
import { findRegime } from "../../validate/versions.ts";
import { NotSupported, needed } from "./not-supported.ts";
import type { Opening, Performance } from "./opening.ts";

/** So many days and regimes are kept ready. */
const mostJudges = 100;

const due = { due: true, "not-due": false, "not-evaluated": null } as const;

/** Says whether a tag is due. */
export function createTaggerRole({ version }: Opening): Performance {
  const judges = new Map<string, ReturnType<typeof createEntityTags>>();
  const judgeOf = (regime: string, asOf: string) => {
    const key = `${regime} ${asOf}`;
    const judge = judges.get(key) ?? createEntityTags(version, { regime: findRegime(version, regime), asOf });
    if (judges.size === mostJudges) judges.clear();
    judges.set(key, judge);
    return judge;
  };
  return ({ input, asOf, regime }: Run): Output => {
    const id = needed(input.tag, "tag");
    const entity = Object.entries(needed(input.entity, "entity")).map(([type, records]) => [camelCase(type), records]);
    const verdict = judgeOf(regime, asOf)(Object.fromEntries(entity)).tags.find((tag) => tag.id === id);
    if (verdict === undefined) throw new NotSupported(`没有标注 ${id}`);
    return { due: due[verdict.verdict] };
  };
}
