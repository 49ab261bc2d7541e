import type { Command } from "../command.ts";
import type { CommandGroup } from "../command-group.ts";

export const conformance: CommandGroup = {
  name: "conformance",
  summary: "符合性测试：任何语言写的系统，声称支持什么，就测什么",
  commands: {
    run: {
      summary: "按符合性声明测试一个系统",
      load: async () => (await import("./conformance/run.ts")).run as unknown as Command,
    },
    plan: {
      summary: "列出会测哪些用例，不测试",
      load: async () => (await import("./conformance/plan.ts")).plan as unknown as Command,
    },
    list: {
      summary: "列出测试集的用例",
      load: async () => (await import("./conformance/list.ts")).list as unknown as Command,
    },
    coverage: {
      summary: "条款、规则、用例之间双向的覆盖",
      load: async () => (await import("./conformance/coverage.ts")).coverage as unknown as Command,
    },
    verify: {
      summary: "核对签名的结果和证据，不联网",
      load: async () => (await import("./conformance/verify.ts")).verify as unknown as Command,
    },
    sign: {
      summary: "为证据归档签名，或者加签",
      load: async () => (await import("./conformance/sign.ts")).sign as unknown as Command,
    },
    keygen: {
      summary: "生成一对签名密钥",
      load: async () => (await import("./conformance/keygen.ts")).keygen as unknown as Command,
    },
    report: {
      summary: "由测试结果（JSON）另作网页、JUnit 报告",
      load: async () => (await import("./conformance/report.ts")).report as unknown as Command,
    },
  },
  examples: [
    { command: "creditspec conformance plan --statement ics.yaml", what: "先看会测什么" },
    {
      command: "creditspec conformance run --statement ics.yaml --report html=结果.html -- python3 adapter.py",
      what: "测试一个程序，另存网页",
    },
  ],
};
