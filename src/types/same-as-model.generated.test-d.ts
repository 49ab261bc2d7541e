// Written by `npm run generate`.
import { expectTypeOf, test } from "vitest";
import type { Static } from "../model/typebox.ts";
import type { batchManifest } from "../standard/collection/batch-manifest.ts";
import type { batchReceipt } from "../standard/collection/batch-receipt.ts";
import type { codeSet } from "../standard/collection/code-set.ts";
import type { dataElement } from "../standard/collection/data-element.ts";
import type { lifecycleEvent } from "../standard/collection/lifecycle-event.ts";
import type { commitment } from "../standard/commitments/commitment.ts";
import type { commitmentItem } from "../standard/commitments/commitment-item.ts";
import type { commitmentVerification } from "../standard/commitments/commitment-verification.ts";
import type { abnormalListing } from "../standard/credit-data/abnormal-listing.ts";
import type { administrativeLicence } from "../standard/credit-data/administrative-licence.ts";
import type { administrativePenalty } from "../standard/credit-data/administrative-penalty.ts";
import type { annualReport } from "../standard/credit-data/annual-report.ts";
import type { complianceItem } from "../standard/credit-data/compliance-item.ts";
import type { compulsoryDeregistration } from "../standard/credit-data/compulsory-deregistration.ts";
import type { creditAllianceMembership } from "../standard/credit-data/credit-alliance-membership.ts";
import type { creditIndex } from "../standard/credit-data/credit-index.ts";
import type { creditPoint } from "../standard/credit-data/credit-point.ts";
import type { creditRepair } from "../standard/credit-data/credit-repair.ts";
import type { immediateInformation } from "../standard/credit-data/immediate-information.ts";
import type { incentive } from "../standard/credit-data/incentive.ts";
import type { individualBusinessEvaluation } from "../standard/credit-data/individual-business-evaluation.ts";
import type { inspectionResult } from "../standard/credit-data/inspection-result.ts";
import type { marketEntity } from "../standard/credit-data/market-entity.ts";
import type { overduePayment } from "../standard/credit-data/overdue-payment.ts";
import type { reputation } from "../standard/credit-data/reputation.ts";
import type { riskClassification } from "../standard/credit-data/risk-classification.ts";
import type { seriousListing } from "../standard/credit-data/serious-listing.ts";
import type { shareholderContribution } from "../standard/credit-data/shareholder-contribution.ts";
import type { simplifiedDeregistration } from "../standard/credit-data/simplified-deregistration.ts";
import type { suspension } from "../standard/credit-data/suspension.ts";
import type { tag } from "../standard/tags/tag.ts";
import type { tagRule } from "../standard/tags/tag-rule.ts";
import type * as Published from "./next.generated.ts";

/** The drawer of local fields is an index signature that the two generators spell differently; all else must be the same. */
type Fields<Type> = Omit<Type, "local">;

test("the published types are those of the declarations", () => {
  expectTypeOf<Fields<Published.AbnormalListing>>().toEqualTypeOf<Fields<Static<typeof abnormalListing.schema>>>();
  expectTypeOf<Fields<Published.AdministrativeLicence>>().toEqualTypeOf<
    Fields<Static<typeof administrativeLicence.schema>>
  >();
  expectTypeOf<Fields<Published.AdministrativePenalty>>().toEqualTypeOf<
    Fields<Static<typeof administrativePenalty.schema>>
  >();
  expectTypeOf<Fields<Published.AnnualReport>>().toEqualTypeOf<Fields<Static<typeof annualReport.schema>>>();
  expectTypeOf<Fields<Published.ComplianceItem>>().toEqualTypeOf<Fields<Static<typeof complianceItem.schema>>>();
  expectTypeOf<Fields<Published.CompulsoryDeregistration>>().toEqualTypeOf<
    Fields<Static<typeof compulsoryDeregistration.schema>>
  >();
  expectTypeOf<Fields<Published.CreditAllianceMembership>>().toEqualTypeOf<
    Fields<Static<typeof creditAllianceMembership.schema>>
  >();
  expectTypeOf<Fields<Published.CreditIndex>>().toEqualTypeOf<Fields<Static<typeof creditIndex.schema>>>();
  expectTypeOf<Fields<Published.CreditPoint>>().toEqualTypeOf<Fields<Static<typeof creditPoint.schema>>>();
  expectTypeOf<Fields<Published.CreditRepair>>().toEqualTypeOf<Fields<Static<typeof creditRepair.schema>>>();
  expectTypeOf<Fields<Published.ImmediateInformation>>().toEqualTypeOf<
    Fields<Static<typeof immediateInformation.schema>>
  >();
  expectTypeOf<Fields<Published.Incentive>>().toEqualTypeOf<Fields<Static<typeof incentive.schema>>>();
  expectTypeOf<Fields<Published.IndividualBusinessEvaluation>>().toEqualTypeOf<
    Fields<Static<typeof individualBusinessEvaluation.schema>>
  >();
  expectTypeOf<Fields<Published.InspectionResult>>().toEqualTypeOf<Fields<Static<typeof inspectionResult.schema>>>();
  expectTypeOf<Fields<Published.MarketEntity>>().toEqualTypeOf<Fields<Static<typeof marketEntity.schema>>>();
  expectTypeOf<Fields<Published.OverduePayment>>().toEqualTypeOf<Fields<Static<typeof overduePayment.schema>>>();
  expectTypeOf<Fields<Published.Reputation>>().toEqualTypeOf<Fields<Static<typeof reputation.schema>>>();
  expectTypeOf<Fields<Published.RiskClassification>>().toEqualTypeOf<
    Fields<Static<typeof riskClassification.schema>>
  >();
  expectTypeOf<Fields<Published.SeriousListing>>().toEqualTypeOf<Fields<Static<typeof seriousListing.schema>>>();
  expectTypeOf<Fields<Published.ShareholderContribution>>().toEqualTypeOf<
    Fields<Static<typeof shareholderContribution.schema>>
  >();
  expectTypeOf<Fields<Published.SimplifiedDeregistration>>().toEqualTypeOf<
    Fields<Static<typeof simplifiedDeregistration.schema>>
  >();
  expectTypeOf<Fields<Published.Suspension>>().toEqualTypeOf<Fields<Static<typeof suspension.schema>>>();
  expectTypeOf<Fields<Published.Commitment>>().toEqualTypeOf<Fields<Static<typeof commitment.schema>>>();
  expectTypeOf<Fields<Published.CommitmentItem>>().toEqualTypeOf<Fields<Static<typeof commitmentItem.schema>>>();
  expectTypeOf<Fields<Published.CommitmentVerification>>().toEqualTypeOf<
    Fields<Static<typeof commitmentVerification.schema>>
  >();
  expectTypeOf<Fields<Published.BatchManifest>>().toEqualTypeOf<Fields<Static<typeof batchManifest.schema>>>();
  expectTypeOf<Fields<Published.BatchReceipt>>().toEqualTypeOf<Fields<Static<typeof batchReceipt.schema>>>();
  expectTypeOf<Fields<Published.CodeSet>>().toEqualTypeOf<Fields<Static<typeof codeSet.schema>>>();
  expectTypeOf<Fields<Published.DataElement>>().toEqualTypeOf<Fields<Static<typeof dataElement.schema>>>();
  expectTypeOf<Fields<Published.LifecycleEvent>>().toEqualTypeOf<Fields<Static<typeof lifecycleEvent.schema>>>();
  expectTypeOf<Fields<Published.Tag>>().toEqualTypeOf<Fields<Static<typeof tag.schema>>>();
  expectTypeOf<Fields<Published.TagRule>>().toEqualTypeOf<Fields<Static<typeof tagRule.schema>>>();
});
