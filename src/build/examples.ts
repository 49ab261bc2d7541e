import { createRowReader } from "../read/cells.ts";
import { createHeaderResolver } from "../read/columns.ts";
import type { CodeListDescription, RecordTypeDescription } from "../model/published.ts";
import { encodeGb18030 } from "./gb18030.ts";

/** One example table. Entities and persons are invented, check digits are right unless the row is wrong on purpose. */
interface Example {
  readonly recordType: string;
  readonly header: readonly string[];
  readonly clean: readonly (readonly string[])[];
  /** Changes to rows of the clean table: row from 0, header, new cell. */
  readonly mistakes: readonly (readonly [row: number, header: string, cell: string])[];
}

const organ = ["杭州市西湖区市场监督管理局", "11330106002561231Q"] as const;
const guangzhou = ["广州市市场监督管理局", "114401000075123400"] as const;
const suzhou = ["苏州市市场监督管理局", "113205000141567864"] as const;

const penalty: Example = {
  recordType: "administrative-penalty",
  header: [
    "行政相对人名称", "行政相对人类别", "统一社会信用代码", "法定代表人", "自然人证件类型", "自然人证件号码", "行政处罚决定书文号", "违法行为类型", "违法事实",
    "处罚依据", "处罚类别", "处罚内容", "罚款金额（万元）", "没收违法所得、没收非法财物的金额（万元）", "暂扣或吊销证照名称及编号", "处罚决定日期", "处罚有效期",
    "公示日期", "公示截止期", "处罚机关", "处罚机关统一社会信用代码", "适用程序", "数据来源单位", "数据来源单位统一社会信用代码", "备注",
  ],
  clean: [
    ["杭州青禾示例食品有限公司", "法人及非法人组织", "91330106MA27ABCD4C", "示例甲", "", "", "杭西市监处罚〔2025〕101号", "经营标签不符合规定的食品", "当事人于2025年3月经营未标明生产日期的预包装食品12盒，货值金额600元。", "《中华人民共和国食品安全法》第一百二十五条第一款第二项", "罚款", "罚款人民币5000元。", "0.5", "", "", "2025/05/15", "2099/12/31", "2025/05/28", "2028/05/28", ...organ, "普通程序", ...organ, ""],
    ["杭州远山示例贸易有限公司", "法人及非法人组织", "91330106MA2KTERT44", "示例丙", "", "", "杭西市监处罚〔2025〕115号", "发布虚假广告", "当事人在自营网店宣传所售保健枕具有治疗作用，内容不实。", "《中华人民共和国广告法》第五十五条第一款", "罚款;没收违法所得", "罚款人民币30000元；没收违法所得人民币12000元。", "3", "1.2", "", "2025/06/20", "2099/12/31", "2025/07/08", "2028/07/08", ...organ, "普通程序", ...organ, ""],
    ["杭州市西湖区示例小吃店", "个体工商户", "92330106MA2GHJK31D", "示例丁", "", "", "杭西市监处罚〔2025〕132号", "未按规定公示食品经营许可证", "当事人未在经营场所显著位置公示食品经营许可证，经责令改正后仍未改正。", "《食品经营许可和备案管理办法》第五十八条", "警告", "警告。", "", "", "", "2025/07/02", "2099/12/31", "", "", ...organ, "普通程序", ...organ, "仅警告，不予公示"],
    ["苏州锦程示例机电有限公司", "法人及非法人组织", "91320500MA1XW2340A", "示例戊", "", "", "苏市监处罚〔2025〕88号", "使用未经定期检验的特种设备", "当事人使用的2台叉车超过检验有效期仍继续使用。", "《中华人民共和国特种设备安全法》第八十四条第一项", "罚款;责令停产停业", "罚款人民币40000元；责令停产停业。", "4", "", "", "2025/04/10", "2099/12/31", "2025/04/30", "2028/04/30", ...suzhou, "普通程序", ...suzhou, ""],
    ["广州木棉示例餐饮有限公司", "法人及非法人组织", "91440101MA59XYWQ36", "示例乙", "", "", "穗市监处罚〔2025〕307号", "违反食品安全管理规定", "当事人采购食品原料未查验供货者的许可证和产品合格证明文件。", "《中华人民共和国食品安全法》第一百二十六条第一款第三项", "通报批评", "通报批评。", "", "", "", "2025/08/01", "2099/12/31", "2025/08/15", "2025/11/15", ...guangzhou, "普通程序", ...guangzhou, ""],
  ],
  mistakes: [
    [0, "统一社会信用代码", "91330106MA27ABCD4D"],
    [0, "罚款金额（万元）", "5000"],
    [1, "统一社会信用代码", "330106000123456"],
    [1, "处罚决定日期", "2025/6/20"],
    [1, "没收违法所得、没收非法财物的金额（万元）", "12,000元"],
    [2, "行政处罚决定书文号", "杭西市监处罚(2025)第0132号"],
    [2, "公示日期", "2025/07/10"],
    [3, "处罚类别", "罚款;停业整顿"],
    [3, "罚款金额（万元）", ""],
    [3, "数据来源单位统一社会信用代码", "00000000000000000X"],
    [4, "行政相对人名称", "广州木棉示例餐饮有限公司　"],
    [4, "公示日期", "2025/09/15"],
  ],
};

const licence: Example = {
  recordType: "administrative-licence",
  header: [
    "XK_XDR_MC", "XK_XDR_LB", "XK_XDR_SHXYM", "XK_FRDB", "XK_XDR_ZJLX", "XK_XDR_ZJHM", "XK_XKWS", "XK_WSH", "XK_XKLB", "XK_XKZS", "XK_XKBH", "XK_NR",
    "XK_JDRQ", "XK_YXQZ", "XK_YXQZI", "XK_XKJG", "XK_XKJGDM", "XK_ZT", "XK_LYDW", "XK_LYDWDM", "BZ",
  ],
  clean: [
    ["广州木棉示例餐饮有限公司", "法人及非法人组织", "91440101MA59XYWQ36", "示例乙", "", "", "准予行政许可决定书", "穗市监许准〔2025〕2001号", "普通", "食品经营许可证", "JY24401000000017", "热食类食品制售；冷食类食品制售", "2025/04/10", "2025/04/10", "2030/04/09", ...guangzhou, "有效", ...guangzhou, ""],
    ["杭州青禾示例食品有限公司", "法人及非法人组织", "91330106MA27ABCD4C", "示例甲", "", "", "准予行政许可决定书", "杭西市监许准〔2025〕318号", "普通", "食品经营许可证", "JY13301060000013", "预包装食品销售", "2025/06/03", "2025/06/03", "2030/06/02", ...organ, "有效", ...organ, ""],
    ["杭州市西湖区示例小吃店", "个体工商户", "92330106MA2GHJK31D", "示例丁", "", "", "准予变更登记通知书", "杭西市监登记〔2025〕1066号", "登记", "营业执照", "", "变更经营场所", "2025/07/21", "2025/07/21", "2099/12/31", ...organ, "有效", ...organ, ""],
    ["苏州锦程示例机电有限公司", "法人及非法人组织", "91320500MA1XW2340A", "示例戊", "", "", "特种设备使用登记决定书", "苏市监特设〔2025〕45号", "登记", "特种设备使用登记证", "", "叉车使用登记", "2025/03/05", "2025/03/05", "2099/12/31", ...suzhou, "有效", ...suzhou, ""],
  ],
  mistakes: [
    [0, "XK_XKBH", "JY24401000000018"],
    [0, "XK_YXQZI", "2024/04/09"],
    [1, "XK_XDR_SHXYM", "91330106ma27abcd4c"],
    [1, "XK_JDRQ", "2026/06/03"],
    [2, "XK_XDR_LB", "个体户"],
    [2, "XK_NR", ""],
    [3, "XK_LYDWDM", "N/A"],
    [3, "XK_XKLB", "备案"],
  ],
};

const entity: Example = {
  recordType: "market-entity",
  header: [
    "统一社会信用代码", "企业名称", "类型", "登记状态", "法定代表人", "注册资本（万元）", "币种", "成立日期", "核准日期", "营业期限自", "营业期限至", "住所", "经营范围",
    "行业门类", "行业代码", "登记机关", "注销日期", "数据来源单位", "数据来源单位统一社会信用代码",
  ],
  clean: [
    ["91330106MA27ABCD4C", "杭州青禾示例食品有限公司", "有限责任公司(自然人投资或控股)", "存续（在营、开业、在册）", "示例甲", "100", "156", "2016-05-18", "2024-03-20", "2016-05-18", "长期", "浙江省杭州市西湖区示例路1号", "食品销售（依法须经批准的项目，经相关部门批准后方可开展经营活动）", "F", "5229", "杭州市西湖区市场监督管理局", "", ...organ],
    ["91330106MA2KTERT44", "杭州远山示例贸易有限公司", "有限责任公司(自然人独资)", "存续（在营、开业、在册）", "示例丙", "50.5", "人民币", "2018-09-03", "2022-11-10", "2018-09-03", "2038-09-02", "浙江省杭州市西湖区示例路22号3层", "货物进出口；日用百货销售", "F", "5199", "杭州市西湖区市场监督管理局", "", ...organ],
    ["92330106MA2GHJK31D", "杭州市西湖区示例小吃店（个体工商户）", "个体工商户", "存续（在营、开业、在册）", "示例丁", "", "", "2019-04-22", "2025-07-21", "", "", "浙江省杭州市西湖区示例街5号", "餐饮服务", "H", "6220", "杭州市西湖区市场监督管理局", "", ...organ],
    ["93330106MA28LMNP3E", "杭州西湖示例茶叶专业合作社", "农民专业合作社", "注销", "示例己", "", "", "2015-03-12", "2023-12-01", "", "", "浙江省杭州市西湖区示例村8号", "茶叶种植、加工、销售", "A", "0164", "杭州市西湖区市场监督管理局", "2023-12-01", ...organ],
  ],
  mistakes: [
    [0, "统一社会信用代码", "91330106MA27ABCD4"],
    [0, "注册资本（万元）", "100(万元人民币)"],
    [1, "统一社会信用代码", "91330106MA2KTERT4I"],
    [1, "营业期限至", "2018-09-02"],
    [1, "行业门类", "C"],
    [2, "注册资本（万元）", "3"],
    [2, "成立日期", "2019-02-30"],
    [3, "注销日期", ""],
    [3, "核准日期", "2014-12-01"],
  ],
};

/** The files of `examples/`: every table clean and with mistakes, as CSV in UTF-8 and in GB18030 and as NDJSON. */
export function exampleFiles(
  recordTypes: readonly RecordTypeDescription[],
  codeLists: readonly CodeListDescription[],
): Map<string, Buffer> {
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const files = new Map<string, Buffer>();
  for (const { recordType: id, header, clean, mistakes } of [penalty, licence, entity]) {
    const recordType = recordTypes.find((type) => type.id === id);
    if (recordType === undefined) throw new Error(`no record type ${id}`);
    const { columns } = createHeaderResolver(recordType).resolve(header);
    const readRow = createRowReader(columns, recordType, lists);
    const dirty = clean.map((row, index) => row.map((cell, column) => mistakes.find(([at, name]) => at === index && name === header[column])?.[2] ?? cell));
    for (const [state, rows] of [["clean", clean], ["dirty", dirty]] as const) {
      for (const row of rows) if (row.length !== header.length) throw new Error(`${id}: a row has ${row.length} cells, not ${header.length}: ${row}`);
      const csv = [header, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
      const ndjson = rows.map((row) => `${JSON.stringify(readRow(row))}\n`).join("");
      files.set(`examples/${id}-${state}.csv`, Buffer.from(csv));
      files.set(`examples/${id}-${state}.gb18030.csv`, encodeGb18030(csv));
      files.set(`examples/${id}-${state}.ndjson`, Buffer.from(ndjson));
    }
  }
  return files;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
