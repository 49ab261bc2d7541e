import { defineLifecycle } from "../../model/lifecycle.ts";
import type { Source } from "../../model/words.ts";

const rules = (article: string): Source => ({
  document: "市场监督管理行政处罚信息公示规定",
  article,
  confidence: "seen",
});
const repair = (article: string): Source => ({
  document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
  article,
  confidence: "seen",
});

/** The publicity of one penalty in the publicity system of enterprises. */
export const penaltyPublicity = defineLifecycle({
  id: "penalty-publicity",
  title: { zh: "行政处罚信息公示", en: "publicity of a penalty" },
  definition: "一个处罚决定从作出到公示、撤回、修复、到期停止公示的过程。",
  clause: "publicity#penalty-process",
  source: rules("第九条至第十四条"),
  states: {
    decided: { title: { zh: "已作出处罚决定", en: "decided" } },
    pushed: { title: { zh: "已推送登记地", en: "pushed to the place of registration" } },
    received: { title: { zh: "登记地已收到", en: "received at the place of registration" } },
    published: { title: { zh: "公示中", en: "public" }, public: true },
    changed: { title: { zh: "决定已变更、撤销，待撤回", en: "decision changed, to be withdrawn" }, public: true },
    stopped: { title: { zh: "修复停止公示", en: "stopped by credit repair" } },
    "not-published": { title: { zh: "依法不公示", en: "not to be published" }, final: true },
    withdrawn: { title: { zh: "已撤回", en: "withdrawn" }, final: true },
    ended: { title: { zh: "公示期满", en: "period over" }, final: true },
  },
  moves: {
    decide: {
      title: { zh: "作出处罚决定", en: "decide the penalty" },
      from: ["start"],
      to: "decided",
      by: ["organ"],
      source: rules("第二条"),
    },
    withhold: {
      title: { zh: "认定依法不公示", en: "find that it is not to be published" },
      from: ["decided"],
      to: "not-published",
      by: ["organ"],
      source: rules("第二条、第五条"),
    },
    publish: {
      title: { zh: "公示（同一省份）", en: "publish, in the same province" },
      from: ["decided"],
      to: "published",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["decide"],
          parameter: "penaltyPublicityWorkingDays",
          unit: "working-days",
          source: rules("第九条"),
        },
      ],
      source: rules("第九条"),
    },
    push: {
      title: { zh: "推送外省登记地", en: "push to another province" },
      from: ["decided"],
      to: "pushed",
      by: ["organ", "upper-organ"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["decide"],
          parameter: "penaltyPushWorkingDays",
          unit: "working-days",
          source: rules("第十条"),
        },
      ],
      source: rules("第十条"),
    },
    receive: {
      title: { zh: "登记地收到", en: "receive at the place of registration" },
      from: ["pushed"],
      to: "received",
      by: ["organ", "system"],
      source: rules("第十条"),
    },
    "assist-publicity": {
      title: { zh: "登记地协助公示", en: "publish at the place of registration" },
      from: ["received"],
      to: "published",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["receive"],
          parameter: "penaltyAssistedPublicityWorkingDays",
          unit: "working-days",
          source: rules("第十条"),
        },
      ],
      source: rules("第十条"),
    },
    correct: {
      title: { zh: "更正公示信息", en: "correct what is published" },
      from: ["published"],
      to: "published",
      by: ["organ"],
      source: rules("第十二条"),
    },
    "change-decision": {
      title: { zh: "决定变更、撤销、确认违法或者无效", en: "change, annul or void the decision" },
      from: ["published"],
      to: "changed",
      by: ["organ", "upper-organ", "court"],
      source: rules("第十一条"),
    },
    withdraw: {
      title: { zh: "撤回公示信息", en: "withdraw it from publicity" },
      from: ["changed"],
      to: "withdrawn",
      by: ["organ"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["change-decision"],
          parameter: "penaltyWithdrawalWorkingDays",
          unit: "working-days",
          source: rules("第十一条"),
        },
      ],
      source: rules("第十一条"),
    },
    "stop-by-repair": {
      title: { zh: "信用修复停止公示", en: "stop by credit repair" },
      from: ["published"],
      to: "stopped",
      by: ["organ"],
      source: rules("第十四条"),
    },
    "restore-publicity": {
      title: { zh: "撤销修复，恢复公示", en: "revoke the repair, publish again" },
      from: ["stopped"],
      to: "published",
      by: ["organ", "upper-organ"],
      source: repair("第二十三条"),
    },
    end: {
      title: { zh: "公示期满停止公示", en: "stop at the end of the period" },
      from: ["published"],
      to: "ended",
      by: ["system", "organ"],
      deadlines: [
        {
          kind: "at-earliest",
          since: ["publish", "assist-publicity", "restore-publicity"],
          parameter: "penaltyPublicityMonthsMinor",
          unit: "months",
          source: rules("第十三条"),
        },
      ],
      source: rules("第十三条"),
    },
    "end-after-repair": {
      title: { zh: "修复后期满", en: "period over after a repair" },
      from: ["stopped"],
      to: "ended",
      by: ["system", "organ"],
      source: rules("第十三条"),
    },
    "stop-on-deregistration": {
      title: { zh: "主体注销停止公示", en: "stop on deregistration" },
      from: ["published", "stopped"],
      to: "ended",
      by: ["system", "organ"],
      source: repair("第二十条"),
    },
  },
});
