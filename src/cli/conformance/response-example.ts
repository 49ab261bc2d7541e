import type { Request, Response, Role } from "../../conformance/protocol.ts";
import { protocolVersion } from "../../conformance/protocol.ts";

/** What a done case looks like, by its role: to be copied and filled in. */
const outputs: Readonly<Record<Role, object>> = {
  validator: { findings: [{ rule: "规则编号", record: 1, field: "/字段" }] },
  exporter: { files: [{ path: "导出的文件.csv", form: "csv-utf8", recordType: "记录类型" }] },
  receiver: {
    findings: [{ rule: "规则编号", file: "数据文件.csv" }],
    accepted: { "数据文件.csv": [true, false] },
    stored: { "数据文件.csv": [] },
  },
  lifecycle: { findings: [{ rule: "违反之处", record: 1 }], state: "状态" },
  tagger: { due: true },
  publisher: { published: {} },
};

/** An answer to be copied and filled in, for people; `close` has none. */
export function responseExample(request: Request): Response | undefined {
  switch (request.type) {
    case "hello":
      return {
        type: "ready",
        cp: protocolVersion,
        nonce: request.nonce,
        product: { vendor: "厂商", name: "产品名称", version: "产品版本" },
        roles: ["validator"],
        standards: ["标准版本"],
        forms: ["csv-utf8"],
      };
    case "open":
      return { type: "opened", ok: true };
    case "run":
      return { type: "result", seq: request.seq, status: "done", ...outputs[request.role] };
    case "close":
      return undefined;
  }
}
