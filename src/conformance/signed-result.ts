import { addMonths } from "../base/calendar-date.ts";
import type { Product } from "./protocol.ts";
import type { RunResults } from "./results.ts";
import type { ClassOfCases } from "./suite.ts";

/** The type of what an envelope holds (in-toto Attestation Framework v1). */
export const statementPayloadType = "application/vnd.in-toto+json";
const statementType = "https://in-toto.io/Statement/v1";
const predicateType = "urn:creditspec:conformance:1:result";

/** Months for which a result stands. */
const validMonths = 6;

interface Digests {
  readonly sha256: string;
  readonly sm3?: string;
}

/** A result as it is signed: an in-toto Statement v1; `conformance-tests/protocol/signed-result.schema.json`. */
export interface SignedResult {
  readonly _type: typeof statementType;
  /** The archive of evidence, and the product where its digest is known. */
  readonly subject: readonly { readonly name: string; readonly digest: Digests }[];
  readonly predicateType: typeof predicateType;
  readonly predicate: {
    readonly title: "符合性测试结果";
    readonly product: Product;
    readonly suite: RunResults["suite"] & { /** SHA-256 of `suite.lock`. */ readonly lock: string };
    readonly outcome: RunResults["outcome"];
    readonly totals: RunResults["totals"];
    readonly classes: readonly (ClassOfCases & { readonly granted: boolean; readonly cases: number })[];
    readonly testedOn: string;
    readonly validUntil: string;
    readonly sealed?: { readonly commitment: string; readonly cases: number };
  };
}

/** The name of the archive among the subjects. */
export const archiveName = "evidence.tar";

export interface SignedResultOptions {
  readonly archive: Digests;
  /** SHA-256 of `suite.lock`. */
  readonly lock: string;
  readonly sealed?: { readonly commitment: string; readonly cases: readonly unknown[] } | undefined;
}

/** The statement about the results of a run. */
export function signedResultOf(results: RunResults, { archive, lock, sealed }: SignedResultOptions): SignedResult {
  const { product, suite, outcome, totals, classes, asOf } = results;
  return {
    _type: statementType,
    subject: [{ name: archiveName, digest: archive }, ...subjectOf(product)],
    predicateType,
    predicate: {
      title: "符合性测试结果",
      product,
      suite: { ...suite, lock },
      outcome,
      totals,
      classes: classes.map(({ role, recordType, form, level, granted, cases }) => ({
        role,
        recordType,
        form,
        level,
        granted,
        cases,
      })),
      testedOn: asOf,
      validUntil: addMonths(asOf, validMonths),
      ...(sealed && { sealed: { commitment: sealed.commitment, cases: sealed.cases.length } }),
    },
  };
}

/** A subject must have a digest; a product whose build is not known is named in the predicate alone. */
function subjectOf({ vendor, name, version, build }: Product): SignedResult["subject"] {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(build ?? "")?.[1];
  return sha256 === undefined ? [] : [{ name: `${vendor}/${name}@${version}`, digest: { sha256 } }];
}
