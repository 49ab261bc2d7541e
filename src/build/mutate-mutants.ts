import type { SuiteCase } from "../conformance/suite.ts";
import type { PublishedVersion } from "../model/published.ts";
import type { CaseIndex } from "./mutate-cases.ts";

/** The kinds of faults, in the order of the report, with what they are called there. */
export const mutantKinds = {
  "rule-deleted": "规则删去",
  severity: "规则的严重程度改变",
  operand: "`&&`、`||` 的一边删去",
  comparison: "比较改变（`<` 与 `<=`、`>` 与 `>=`、`==` 与 `!=`）",
  number: "表达式中的数加一或者减一",
  day: "表达式中的日期、施行日和失效日提前或者推后一天",
  length: "`maxLength`、`minLength`、`minItems` 加一或者减一",
  code: "代码集少第一个或者最后一个代码，多一个代码",
  parameter: "参数加一或者减一，起止日提前或者推后一天",
  lifecycle: "流程少一个动作、起点、主体或者期限",
} as const;
export type MutantKind = keyof typeof mutantKinds;

/** How a fault is proven to be none: whatever is asked, the answers are the right ones. */
export const proofKinds = {
  condition: "条件改变前后对任何记录结论都相同（穷举各个比较、各个字段有无的全部可能）",
  day: "规则在多出的那一天没有结论，或者不可能不成立",
  parameter: "用到这个参数的规则在那些日子都不适用，或者结论相同",
  unused: "没有字段用这个代码集，也没有条件查它",
} as const;
export type ProofKind = keyof typeof proofKinds;

/** The standard with one mistake in it. */
export interface Mutant {
  /** Where it is and what has changed. */
  readonly id: string;
  readonly kind: MutantKind;
  version(): PublishedVersion;
  /** Rules about records as a whole whose findings alone can differ; all where absent. */
  readonly rules?: ReadonlySet<string>;
  /** Every case that may notice it, the likeliest first. */
  cases(index: CaseIndex): Iterable<SuiteCase>;
  /** Why no case can notice it; absent where nobody tries to prove that, undefined where nobody can. */
  proof?(): ProofKind | undefined;
}
