import { defineCodeList } from "../../model/code-list.ts";

/** The numbers follow the items of the first paragraph; 6 is the second. */
export const licenceAnnulmentGround = defineCodeList({
  id: "licence-annulment-ground",
  title: { zh: "许可撤销情形", en: "ground for the annulment of a licence" },
  version: "2019-04-23",
  membership: "closed",
  source: { document: "行政许可法", article: "第六十九条", confidence: "known" },
  codes: [
    { code: "1", title: "滥用职权、玩忽职守作出", titleEn: "abuse or neglect of duty" },
    { code: "2", title: "超越法定职权作出", titleEn: "beyond competence" },
    { code: "3", title: "违反法定程序作出", titleEn: "against procedure" },
    { code: "4", title: "申请人不具备资格或者不符合条件", titleEn: "applicant not qualified" },
    { code: "5", title: "依法可以撤销的其他情形", titleEn: "other" },
    { code: "6", title: "以欺骗、贿赂等不正当手段取得", titleEn: "obtained by deceit or bribery", note: "第二款" },
  ],
});
