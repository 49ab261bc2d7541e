import { defineLifecycle } from "../../model/lifecycle.ts";
import type { Source } from "../../model/words.ts";

const notice: Source = { document: "国办发〔2020〕42号", confidence: "known" };
const own: Source = { document: "本标准", confidence: "design" };
const order36: Source = {
  document: "信用修复管理办法（国家发展改革委令第36号）",
  article: "第二十五条",
  confidence: "seen",
};

/** No national text sets the days for publishing, verifying and handling; those of the item are checked on its records. */
export const commitment = defineLifecycle({
  id: "commitment",
  title: { zh: "信用承诺闭环", en: "closed loop of a commitment" },
  definition: "一项承诺从记录、公示到守诺核查、不实承诺处理、失信惩戒和信用修复的过程。",
  clause: "commitment#closed-loop",
  source: own,
  states: {
    recorded: { title: { zh: "已记录", en: "recorded" } },
    published: { title: { zh: "已公示", en: "public" }, public: true },
    withdrawn: { title: { zh: "已撤回", en: "withdrawn" }, final: true },
    kept: { title: { zh: "核查属实", en: "found true or kept" }, public: true },
    breached: { title: { zh: "核查不实", en: "found false or not kept" } },
    handled: { title: { zh: "已处理", en: "handled" }, public: true },
    sanctioned: { title: { zh: "已记入信用记录", en: "recorded as misconduct" }, public: true },
    barred: { title: { zh: "限期不得修复", en: "barred from repair" }, public: true },
    repaired: { title: { zh: "已修复", en: "repaired" }, final: true },
    closed: { title: { zh: "已办结", en: "closed" }, final: true },
  },
  moves: {
    record: {
      title: { zh: "记录承诺", en: "record" },
      from: ["start"],
      to: "recorded",
      by: ["organ"],
      source: own,
    },
    publish: {
      title: { zh: "公示承诺", en: "publish" },
      from: ["recorded"],
      to: "published",
      by: ["organ", "system"],
      source: notice,
    },
    withdraw: {
      title: { zh: "撤回承诺", en: "withdraw" },
      from: ["recorded", "published"],
      to: "withdrawn",
      by: ["entity"],
      source: notice,
    },
    "find-kept": {
      title: { zh: "核查属实", en: "find true or kept" },
      from: ["recorded", "published", "kept"],
      to: "kept",
      by: ["organ"],
      source: notice,
    },
    "find-breached": {
      title: { zh: "核查不实", en: "find false or not kept" },
      from: ["recorded", "published", "kept"],
      to: "breached",
      by: ["organ"],
      source: notice,
    },
    "correct-finding": {
      title: { zh: "更正核查结论", en: "correct the finding" },
      from: ["breached"],
      to: "kept",
      by: ["organ", "upper-organ", "court"],
      source: own,
    },
    handle: {
      title: { zh: "处理不实承诺", en: "handle" },
      from: ["breached"],
      to: "handled",
      by: ["organ"],
      source: notice,
    },
    rectify: {
      title: { zh: "限期整改完成", en: "put right" },
      from: ["handled"],
      to: "kept",
      by: ["organ"],
      source: notice,
    },
    sanction: {
      title: { zh: "记入信用记录", en: "record the misconduct" },
      from: ["handled"],
      to: "sanctioned",
      by: ["organ"],
      source: notice,
    },
    bar: {
      title: { zh: "记录修复承诺严重不实", en: "record a false repair commitment" },
      from: ["handled"],
      to: "barred",
      by: ["organ"],
      source: order36,
    },
    repair: {
      title: { zh: "信用修复", en: "repair" },
      from: ["sanctioned", "barred"],
      to: "repaired",
      by: ["organ"],
      deadlines: [
        {
          kind: "at-earliest",
          since: ["bar"],
          parameter: "commitmentFraudBarMonths",
          unit: "months",
          source: order36,
        },
      ],
      source: own,
    },
    close: {
      title: { zh: "办结", en: "close" },
      from: ["kept", "handled"],
      to: "closed",
      by: ["organ", "system"],
      source: own,
    },
    "end-publicity": {
      title: { zh: "公示期满", en: "end of publicity" },
      from: ["sanctioned", "barred"],
      to: "closed",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-earliest",
          since: ["bar"],
          parameter: "commitmentFraudBarMonths",
          unit: "months",
          source: order36,
        },
      ],
      source: own,
    },
  },
});
