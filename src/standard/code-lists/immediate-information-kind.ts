import { defineCodeList } from "../../model/code-list.ts";

export const immediateInformationKind = defineCodeList({
  id: "immediate-information-kind",
  title: { zh: "即时信息类型", en: "kind of immediate information" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
  codes: [
    { code: "1", title: "股东认缴和实缴的出资", titleEn: "contributions of shareholders", aliases: ["认缴实缴"] },
    { code: "2", title: "股权转让等股权变更", titleEn: "change of equity", aliases: ["股权变更"] },
    { code: "3", title: "行政许可取得、变更、延续", titleEn: "licence granted, changed or renewed", aliases: ["许可"] },
    { code: "4", title: "知识产权出质登记", titleEn: "pledge of intellectual property", aliases: ["知识产权出质"] },
    { code: "5", title: "受到行政处罚", titleEn: "penalty received", aliases: ["行政处罚"] },
    { code: "6", title: "其他依法应当公示的信息", titleEn: "other information", aliases: ["其他"] },
  ],
});
