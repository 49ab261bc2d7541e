import { defineCodeList } from "../../model/code-list.ts";

export const registrationState = defineCodeList({
  id: "registration-state",
  title: { zh: "登记状态", en: "registration state" },
  version: "GS 14-2013",
  membership: "open",
  source: { document: "GS 14-2013", article: "CA19", confidence: "seen" },
  codes: [
    {
      code: "1",
      title: "存续（在营、开业、在册）",
      titleEn: "in existence",
      aliases: ["存续", "在营", "开业", "在册", "在业", "在营（开业）", "存续（在营）"],
    },
    {
      code: "2",
      title: "吊销，未注销",
      titleEn: "licence revoked, not deregistered",
      aliases: ["吊销未注销", "吊销、未注销", "吊销", "已吊销"],
    },
    {
      code: "3",
      title: "吊销，已注销",
      titleEn: "licence revoked and deregistered",
      aliases: ["吊销已注销", "吊销、已注销", "吊销后注销"],
    },
    { code: "4", title: "注销", titleEn: "deregistered", aliases: ["已注销"] },
    { code: "5", title: "撤销", titleEn: "registration annulled", aliases: ["已撤销", "撤销登记"] },
    { code: "6", title: "迁出", titleEn: "moved to another registrar", aliases: ["已迁出"] },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"], note: "歇业、责令关闭、另册等状态尚无代码" },
  ],
});
