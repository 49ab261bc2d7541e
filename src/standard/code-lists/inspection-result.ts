import { defineCodeList } from "../../model/code-list.ts";

export const inspectionResult = defineCodeList({
  id: "inspection-result",
  title: { zh: "双随机抽查结果", en: "result of a double-random inspection" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "双随机一公开抽查结果", confidence: "seen" },
  codes: [
    { code: "1", title: "未发现问题", titleEn: "nothing found", aliases: ["正常"] },
    {
      code: "6",
      title: "通过登记的住所（经营场所）无法联系",
      titleEn: "cannot be reached at the registered address",
      aliases: ["无法联系"],
    },
    { code: "7", title: "已关闭停业或正在组织清算", titleEn: "closed or in liquidation" },
    { code: "8", title: "不配合检查情节严重", titleEn: "seriously uncooperative" },
    { code: "9", title: "注销", titleEn: "deregistered" },
    { code: "10", title: "被吊销", titleEn: "licence revoked" },
    { code: "11", title: "被撤销", titleEn: "registration annulled" },
    { code: "12", title: "迁出", titleEn: "moved away" },
    { code: "A", title: "发现问题待后续处理", titleEn: "problem found, to be handled" },
    { code: "B", title: "未按规定公示应当公示的信息", titleEn: "required information not published" },
    { code: "C", title: "公示信息隐瞒真实情况、弄虚作假", titleEn: "published information is false" },
    { code: "D", title: "违反其他市场监督管理规定", titleEn: "breach of another rule" },
    { code: "E", title: "发现问题经责令已改正", titleEn: "problem found and corrected on order" },
    { code: "F", title: "未发现开展本次抽查涉及的经营活动", titleEn: "does not carry on the inspected business" },
  ],
});
