/** Words in the two languages of the standard; Chinese is normative. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How sure a fact is: `seen` in a source, `known` to be widely established, `design` of this standard, `provisional` until confirmed. */
export type Confidence = "seen" | "known" | "design" | "provisional";

/** Where a provision comes from. */
export interface Source {
  /** Law, regulation or standard, by its usual short name and number, e.g. `GB 32100-2015`, `行政处罚法`. */
  readonly document: string;
  /** Article, clause or table, e.g. `第五十一条`. */
  readonly article?: string;
  readonly confidence: Confidence;
}
