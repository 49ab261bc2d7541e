import { closeSync, existsSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { addDays } from "../src/base/calendar-date.ts";
import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from "../src/base/credit-code.ts";
import { encodeGb18030 } from "../src/base/gb18030.ts";
import { createRandom, type Random } from "./random.ts";

/** What to generate. Entities are invented; check digits are right but where a cell is made wrong on purpose. */
export interface DataPlan {
  readonly kind: "penalty" | "registration";
  readonly rows: number;
  /** Share of cells made wrong. */
  readonly bad: number;
  readonly encoding: "utf-8" | "gb18030";
  /** The entities of a penalty and of a registration file with the same number of rows are the same. */
  readonly linked?: true;
}

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const divisions = ["330106", "440106", "320505", "110108", "310115", "510107", "420106", "610113", "370203", "350203"];
const surnames = ["示", "例", "样", "范"];
const places = ["杭州", "广州", "苏州", "北京", "上海", "成都", "武汉", "西安", "青岛", "厦门"];
const words = ["青禾", "木棉", "远山", "晨曦", "云帆", "星河", "瑞丰", "锦程", "博雅", "恒信", "𠮷祥", "龘泰"];
const trades = ["食品", "科技", "贸易", "餐饮", "建材", "物流", "医药", "服饰", "电子", "农业"];
const facts = "当事人经营标签未标明生产日期、保质期的预包装食品，货值金额较小，已主动召回并整改，未发现危害后果";
const scopes = [
  "食品销售；餐饮服务（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以审批结果为准）",
  "技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广；软件开发；信息系统集成服务；数据处理服务",
  "日用百货销售；服装服饰批发；针纺织品销售；鞋帽零售；办公用品销售；母婴用品销售；家用电器销售",
];

export function creditCode(random: Random, prefix = "91"): string {
  const body = Array.from({ length: 8 }, () => symbols[random.below(31)]).join("");
  const first17 = prefix + random.pick(divisions) + body + organizationCodeCheckCharacter(body);
  return first17 + creditCodeCheckCharacter(first17);
}

/** Ways in which cells of real exports are wrong. */
const damages: readonly ((cell: string, random: Random) => string)[] = [
  (cell) => `${cell}\u3000`,
  () => "N/A",
  () => "",
  (cell) => cell.slice(0, -1),
  (cell, random) => cell.replace(/[0-9A-Z]/, () => symbols[random.below(31)] as string),
];

const penaltyHeader = [
  "行政相对人名称",
  "行政相对人类别",
  "统一社会信用代码",
  "工商注册号",
  "法定代表人",
  "行政处罚决定书文号",
  "违法行为类型",
  "违法事实",
  "处罚依据",
  "处罚类别",
  "处罚内容",
  "罚款金额（万元）",
  "没收金额（万元）",
  "暂扣或吊销证照名称及编号",
  "处罚决定日期",
  "处罚有效期",
  "公示截止期",
  "处罚机关",
  "处罚机关统一社会信用代码",
  "数据来源单位",
  "数据来源单位统一社会信用代码",
  "适用程序",
  "公示日期",
  "裁量等级",
  "备注",
];

const registrationHeader = [
  "企业名称",
  "统一社会信用代码",
  "注册日期",
  "企业类型",
  "注册资金",
  "经营范围",
  "所在省份",
  "地区",
  "注册地址",
];

function penaltyRow(random: Random, index: number): string[] {
  const place = random.pick(places);
  const organ = `${place}市市场监督管理局`;
  const organCode = organCodes[places.indexOf(place)] as string;
  const yuan = 1000 + random.below(49) * 1000;
  const decidedOn = addDays("2024-01-01", random.below(500));
  const publishedOn = addDays(decidedOn, 7);
  return [
    `${place}${random.pick(words)}${random.pick(trades)}有限公司`,
    "法人及非法人组织",
    creditCode(random),
    "",
    `${random.pick(surnames)}${random.pick(words)}`,
    `${place[0]}市监处罚〔${decidedOn.slice(0, 4)}〕${1 + (index % 90000)}号`,
    "经营标签不符合规定的食品",
    `${facts}，涉案货值${yuan / 10}元，${random.pick(scopes)}。`,
    "《中华人民共和国食品安全法》第一百二十五条第一款第二项",
    "罚款",
    `罚款人民币${yuan}元。`,
    String(yuan / 10000),
    "",
    "",
    decidedOn.replaceAll("-", "/"),
    "2099/12/31",
    "",
    organ,
    organCode,
    organ,
    organCode,
    "普通程序",
    publishedOn.replaceAll("-", "/"),
    random.pick(["减轻", "从轻", "一般", "从重"]),
    random.chance(0.1) ? "已整改" : "",
  ];
}

function registrationRow(random: Random): string[] {
  const place = random.below(places.length);
  const name = places[place] as string;
  const amount = random.pick(["100(万元人民币)", "5,000(万元人民币)", "50(万美元)", "N/A", "1000万人民币", ""]);
  return [
    `${name}${random.pick(words)}${random.pick(trades)}有限公司`,
    creditCode(random),
    addDays("2000-01-01", random.below(9000)),
    random.pick(["有限责任公司(自然人投资或控股)", "有限责任公司(自然人独资)", "股份有限公司(非上市)", "个体工商户"]),
    amount,
    random.pick(scopes) + random.pick(scopes),
    ["浙江省", "广东省", "江苏省", "北京市", "上海市", "四川省", "湖北省", "陕西省", "山东省", "福建省"][
      place
    ] as string,
    `${name}市`,
    `${name}市示例区示例路${1 + random.below(999)}号`,
  ];
}

const organRandom = createRandom(7);
const organCodes = places.map(() => creditCode(organRandom, "11"));

/** Writes the file unless it is there, and returns its path. */
export function generateData(folder: string, { kind, rows, bad, encoding, linked }: DataPlan): string {
  const path = `${folder}/${kind}-${rows}-${bad}-${encoding}${linked ? "-linked" : ""}.csv`;
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  const random = createRandom(20251122);
  const file = openSync(path, "w");
  const encode = encoding === "utf-8" ? (text: string) => Buffer.from(text) : encodeGb18030;
  const header = kind === "penalty" ? penaltyHeader : registrationHeader;
  let text = `${header.join(",")}\r\n`;
  for (let index = 0; index < rows; index++) {
    const row = kind === "penalty" ? penaltyRow(random, index) : registrationRow(random);
    if (linked) row[kind === "penalty" ? 2 : 1] = creditCode(createRandom(index));
    for (let column = 0; column < row.length; column++) {
      if (bad > 0 && random.chance(bad)) row[column] = random.pick(damages)(row[column] as string, random);
    }
    text += `${row.map(quoted).join(",")}\r\n`;
    if (text.length > 1 << 20) {
      writeSync(file, encode(text));
      text = "";
    }
  }
  writeSync(file, encode(text));
  closeSync(file);
  return path;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
