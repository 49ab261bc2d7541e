import { defineLifecycle } from "../../model/lifecycle.ts";
import type { Source } from "../../model/words.ts";

const measures = (article: string): Source => ({
  document: "市场监督管理严重违法失信名单管理办法",
  article,
  confidence: "seen",
});
const repair = (article: string): Source => ({
  document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
  article,
  confidence: "seen",
});

const open = ["listed", "pushed", "published", "removal-applied", "removal-accepted"];

export const seriousListing = defineLifecycle({
  id: "serious-listing",
  title: { zh: "严重违法失信名单的列入和移出", en: "listing of serious violations and removal" },
  definition: "从告知、上一级同意、列入、公示到移出、停止公示、恢复列入的过程；一次列入为一个流程。",
  clause: "serious-listing#process",
  source: measures("第十三条至第二十二条"),
  states: {
    notified: { title: { zh: "已告知", en: "notified" } },
    consented: { title: { zh: "上一级已同意", en: "consented to" } },
    listed: { title: { zh: "已列入", en: "listed" } },
    pushed: { title: { zh: "已推送登记地", en: "sent to the place of registration" } },
    published: { title: { zh: "列入公示中", en: "listing public" }, public: true },
    "removal-applied": { title: { zh: "已申请提前移出", en: "early removal applied for" }, public: true },
    "removal-accepted": { title: { zh: "提前移出已受理", en: "early removal accepted" }, public: true },
    removed: { title: { zh: "已移出", en: "removed" } },
    stopped: { title: { zh: "已停止公示", en: "publicity stopped" } },
    revoked: { title: { zh: "列入决定已撤销", en: "listing revoked" } },
    closed: { title: { zh: "已了结", en: "closed" }, final: true },
  },
  moves: {
    notify: {
      title: { zh: "告知当事人", en: "notice to the subject" },
      from: ["start"],
      to: "notified",
      by: ["organ"],
      source: measures("第十三条"),
    },
    "not-list": {
      title: { zh: "不予列入", en: "decision not to list" },
      from: ["notified", "consented"],
      to: "closed",
      by: ["organ", "upper-organ"],
      source: measures("第十二条、第二十二条"),
    },
    consent: {
      title: { zh: "上一级机关同意", en: "consent of the upper organ" },
      from: ["notified"],
      to: "consented",
      by: ["upper-organ"],
      source: measures("第二十二条"),
    },
    list: {
      title: { zh: "作出列入决定", en: "decision to list" },
      from: ["notified", "consented"],
      to: "listed",
      by: ["organ"],
      source: measures("第十三条"),
    },
    push: {
      title: { zh: "推送当事人登记地", en: "sending to the place of registration" },
      from: ["listed"],
      to: "pushed",
      by: ["organ"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["list"],
          parameter: "seriousPushWorkingDays",
          unit: "working-days",
          source: measures("第十四条"),
        },
      ],
      source: measures("第十四条"),
    },
    publish: {
      title: { zh: "公示列入信息", en: "publication of the listing" },
      from: ["listed"],
      to: "published",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["list"],
          parameter: "seriousPublicityWorkingDays",
          unit: "working-days",
          source: measures("第十四条"),
        },
      ],
      source: measures("第十四条"),
    },
    "publish-assisted": {
      title: { zh: "登记地协助公示", en: "publication by the place of registration" },
      from: ["pushed"],
      to: "published",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["push"],
          parameter: "seriousAssistedPublicityWorkingDays",
          unit: "working-days",
          source: measures("第十四条"),
        },
      ],
      source: measures("第十四条"),
    },
    "apply-early-removal": {
      title: { zh: "申请提前移出", en: "application for early removal" },
      from: ["published"],
      to: "removal-applied",
      by: ["entity"],
      deadlines: [
        {
          kind: "at-earliest",
          since: ["list", "restore"],
          parameter: "seriousEarlyRemovalMonths",
          unit: "months",
          source: measures("第十六条"),
        },
        {
          kind: "at-earliest",
          since: ["publish", "publish-assisted"],
          parameter: "seriousApplicationPublicityMonths",
          unit: "months",
          source: repair("第十三条"),
        },
      ],
      source: measures("第十六条、第十七条"),
    },
    "accept-early-removal": {
      title: { zh: "受理提前移出申请", en: "application accepted" },
      from: ["removal-applied"],
      to: "removal-accepted",
      by: ["organ"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["apply-early-removal"],
          parameter: "seriousAcceptanceWorkingDays",
          unit: "working-days",
          source: measures("第十七条"),
        },
      ],
      source: measures("第十七条"),
    },
    "refuse-early-removal": {
      title: { zh: "不予受理或者不予移出", en: "early removal refused" },
      from: ["removal-applied", "removal-accepted"],
      to: "published",
      by: ["organ"],
      source: measures("第十七条"),
    },
    "remove-early": {
      title: { zh: "决定提前移出", en: "decision on early removal" },
      from: ["removal-accepted"],
      to: "removed",
      by: ["organ"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["accept-early-removal"],
          parameter: "seriousDecisionWorkingDays",
          unit: "working-days",
          source: measures("第十七条"),
        },
      ],
      source: measures("第十七条、第十八条"),
    },
    expire: {
      title: { zh: "期满移出", en: "removal at the end" },
      from: ["published", "removal-applied", "removal-accepted"],
      to: "removed",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-earliest",
          since: ["list", "restore"],
          parameter: "seriousListingMonths",
          unit: "months",
          source: measures("第二十一条"),
        },
      ],
      source: measures("第二十一条"),
    },
    "stop-publicity": {
      title: { zh: "停止公示并解除措施", en: "publicity stopped, measures lifted" },
      from: ["removed"],
      to: "stopped",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["remove-early", "expire"],
          parameter: "seriousStopWorkingDays",
          unit: "working-days",
          source: measures("第十八条"),
        },
      ],
      source: measures("第十八条、第二十一条"),
    },
    restore: {
      title: { zh: "撤销移出决定、恢复列入", en: "removal revoked, listing restored" },
      from: ["removed", "stopped"],
      to: "published",
      by: ["organ"],
      source: measures("第二十条"),
    },
    close: {
      title: { zh: "了结", en: "closing" },
      from: ["stopped"],
      to: "closed",
      by: ["organ", "system"],
      source: { document: "本标准", confidence: "design" },
    },
    "revoke-listing": {
      title: { zh: "撤销列入决定", en: "listing revoked" },
      from: open,
      to: "revoked",
      by: ["organ", "upper-organ", "court"],
      source: measures("第十九条、第二十三条"),
    },
    "end-publicity": {
      title: { zh: "撤销列入后停止公示", en: "publicity ended after the revocation" },
      from: ["revoked"],
      to: "closed",
      by: ["organ", "system"],
      deadlines: [
        {
          kind: "at-latest",
          since: ["revoke-listing"],
          parameter: "seriousRevocationWorkingDays",
          unit: "working-days",
          source: measures("第十九条"),
        },
      ],
      source: measures("第十九条"),
    },
    deregister: {
      title: { zh: "因注销移出", en: "removal on deregistration" },
      from: open,
      to: "closed",
      by: ["organ", "system"],
      source: repair("第二十条"),
    },
  },
});
