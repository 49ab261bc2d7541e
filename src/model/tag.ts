import type { Publicity } from "./published.ts";
import type { Source, Words } from "./words.ts";

/** 设定层级, from the widest. */
export type Level = "national" | "province" | "city" | "county";

/**
 * 标注定义: one annotation that the rules of this standard set. `condition` sees the file of one entity (主体档案) as `this`:
 * a list of records per record type, named in camel case (`this.abnormalListing`, `this.marketEntity`).
 */
export interface TagDefinition {
  /** Kebab-case; file name. */
  readonly id: string;
  /** `TAG-LAW-03`; never changes. */
  readonly code: string;
  readonly title: Words;
  /** One sentence; Chinese. */
  readonly definition: string;
  /** Code of the list `tag-dimension`. */
  readonly dimension: string;
  /** Codes of the list of kinds of subjects a tag applies to (`tag-subject`). */
  readonly subjects: readonly string[];
  readonly basis: readonly Source[];
  /** The lowest level of bureau that may set the tag. */
  readonly setBy: Level;
  readonly publicity: Publicity;
  /** What the public is shown; only where public. */
  readonly publicText?: string;
  /** Adverse tags need a law or regulation as their basis. */
  readonly isAdverse: boolean;
  /** Record types whose records prove the condition. */
  readonly evidence: readonly string[];
  /** Expression that holds while the tag is due; absent where the law leaves the tag to an organ's decision. */
  readonly condition?: string;
  /** Where `condition` is absent: why a machine cannot decide it; Chinese. */
  readonly whyNotComputed?: string;
  /** When the tag must go; Chinese. */
  readonly removal: string;
  /** Months after which it ends of itself. */
  readonly months?: number;
  readonly clause: string;
  readonly since: string;
  /** First and last day on which the tag may be set. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

/** Declares a tag; file name = id. Throws where a tag is neither computed nor explained. */
export function defineTag(tag: TagDefinition): TagDefinition {
  if ((tag.condition === undefined) === (tag.whyNotComputed === undefined))
    throw new Error(`${tag.id}: give either a condition or why there is none`);
  if ((tag.publicity === "P") !== (tag.publicText !== undefined))
    throw new Error(`${tag.id}: a public tag, and no other, has a text for the public`);
  return tag;
}
