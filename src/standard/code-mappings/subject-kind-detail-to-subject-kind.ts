import { defineCodeMapping } from "../../model/code-mapping.ts";
import { subjectKind } from "../code-lists/subject-kind.ts";
import { subjectKindDetail } from "../code-lists/subject-kind-detail.ts";

export const subjectKindDetailToSubjectKind = defineCodeMapping({
  id: "subject-kind-detail-to-subject-kind",
  title: { zh: "主体明细类别与行政相对人类别对照", en: "detailed kinds of subject to kinds of subject" },
  from: subjectKindDetail,
  to: subjectKind,
  source: { document: "本标准", confidence: "design" },
  pairs: [
    { from: "01", to: "1" },
    { from: "02", to: "1" },
    { from: "03", to: "1" },
    { from: "04", to: "1" },
    { from: "97", to: "1" },
    { from: "98", to: "4" },
    { from: "99", to: "1" },
  ],
});
