import { defineCodeList } from "../../model/code-list.ts";

/** The numbers follow the items of the article. */
export const licenceCancellationGround = defineCodeList({
  id: "licence-cancellation-ground",
  title: { zh: "许可注销情形", en: "ground for the cancellation of a licence" },
  version: "2019-04-23",
  membership: "closed",
  source: { document: "行政许可法", article: "第七十条", confidence: "known" },
  codes: [
    { code: "1", title: "有效期届满未延续", titleEn: "expired and not renewed", aliases: ["有效期届满"] },
    {
      code: "2",
      title: "公民死亡或者丧失行为能力",
      titleEn: "holder died or lost capacity",
      note: "赋予公民特定资格的许可",
    },
    { code: "3", title: "法人或者其他组织依法终止", titleEn: "holder ended", aliases: ["主体终止"] },
    { code: "4", title: "许可被撤销、撤回或者许可证件被吊销", titleEn: "annulled, withdrawn or revoked" },
    { code: "5", title: "因不可抗力许可事项无法实施", titleEn: "force majeure", aliases: ["不可抗力"] },
    { code: "9", title: "法律、法规规定的其他情形", titleEn: "other", aliases: ["其他"] },
  ],
});
