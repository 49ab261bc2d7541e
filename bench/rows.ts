import { addDays } from "../src/base/calendar-date.ts";
import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from "../src/base/credit-code.ts";
import type { FieldDescription } from "../src/model/published.ts";
import { findRecordType, findVersion } from "../src/validate/versions.ts";
import { createRandom, type Random } from "./random.ts";

/**
 * What a table of the benchmark is like: `penalty` is the 25 columns in which penalties are collected, `wide` every column the
 * record type can have, `registration` a usual export of registrations and `narrow` five columns of it.
 */
export type TableKind = "penalty" | "registration" | "wide" | "narrow";

/** The columns of a table and what makes its rows. */
export interface TableModel {
  readonly recordType: string;
  readonly columns: readonly { readonly header: string; readonly field: FieldDescription }[];
  /** Cells in the order of the columns. Entities are invented; every cell is right. */
  row(random: Random, index: number, linked: boolean): string[];
}

/** Cells by the path of their field; a field that is not there is empty. */
type Cells = Readonly<Record<string, string>>;

const headersOfPenalty: Readonly<Record<string, string>> = {
  "/subject/name": "行政相对人名称",
  "/subject/kind": "行政相对人类别",
  "/subject/creditCode": "统一社会信用代码",
  "/subject/registrationNumber": "工商注册号",
  "/subject/legalRepresentative": "法定代表人",
  "/documentNumber": "行政处罚决定书文号",
  "/violationType": "违法行为类型",
  "/facts": "违法事实",
  "/legalBasis": "处罚依据",
  "/penaltyKinds": "处罚类别",
  "/content": "处罚内容",
  "/fineAmount": "罚款金额（万元）",
  "/confiscatedAmount": "没收金额（万元）",
  "/suspendedLicence": "暂扣或吊销证照名称及编号",
  "/decidedOn": "处罚决定日期",
  "/validTo": "处罚有效期",
  "/publicityEndsOn": "公示截止期",
  "/decisionOrganName": "处罚机关",
  "/decisionOrganCode": "处罚机关统一社会信用代码",
  "/sourceOrganName": "数据来源单位",
  "/sourceOrganCode": "数据来源单位统一社会信用代码",
  "/procedure": "适用程序",
  "/publishedOn": "公示日期",
  "/discretionLevel": "裁量等级",
  "/remark": "备注",
};

const headersOfRegistration: Readonly<Record<string, string>> = {
  "/creditCode": "统一社会信用代码",
  "/entityName": "企业名称",
  "/entityType": "企业类型",
  "/registrationState": "登记状态",
  "/establishedOn": "成立日期",
  "/legalRepresentative": "法定代表人",
  "/registeredCapital": "注册资本（万元）",
  "/capitalCurrency": "注册资本币种",
  "/approvedOn": "核准日期",
  "/termFrom": "营业期限自",
  "/termTo": "营业期限至",
  "/domicile": "住所",
  "/domicileProvince": "所在省份",
  "/domicileDistrict": "所在地区",
  "/businessScope": "经营范围",
  "/registrationOrgan": "登记机关",
  "/sourceOrganName": "数据来源单位",
  "/sourceOrganCode": "数据来源单位统一社会信用代码",
  "/remark": "备注",
};

/** The table of a kind over the record types of the next version. */
export function createTableModel(kind: TableKind): TableModel {
  const recordType = kind === "penalty" || kind === "wide" ? "administrative-penalty" : "market-entity";
  const { fields } = findRecordType(findVersion("next"), recordType);
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const headers =
    kind === "penalty"
      ? Object.entries(headersOfPenalty)
      : kind === "wide"
        ? fields.filter(isColumn).map(({ path, title }) => [path, headersOfPenalty[path] ?? title.zh] as const)
        : Object.entries(headersOfRegistration).slice(0, kind === "narrow" ? 5 : undefined);
  const columns = headers.map(([path, header]) => ({ header, field: byPath.get(path) as FieldDescription }));
  const cellsOf = kind === "penalty" ? penalty : kind === "wide" ? widePenalty : registration;
  return {
    recordType,
    columns,
    row(random, index, linked) {
      const cells: Cells = cellsOf(random, index, linked);
      return columns.map(({ field }) => cells[field.path] ?? "");
    },
  };
}

function isColumn({ inTable, kind, path }: FieldDescription): boolean {
  return inTable || ((kind === "codes" || kind === "texts") && !path.includes("/*"));
}

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const places = [
  { city: "杭州", province: "浙江省", division: "330106" },
  { city: "广州", province: "广东省", division: "440106" },
  { city: "苏州", province: "江苏省", division: "320505" },
  { city: "成都", province: "四川省", division: "510107" },
  { city: "武汉", province: "湖北省", division: "420106" },
  { city: "西安", province: "陕西省", division: "610113" },
  { city: "青岛", province: "山东省", division: "370203" },
  { city: "厦门", province: "福建省", division: "350203" },
] as const;
const surnames = ["示", "例", "样", "范", "试", "验"];
const words = ["青禾", "木棉", "远山", "晨曦", "云帆", "星河", "瑞丰", "锦程", "博雅", "恒信", "𠮷祥", "龘泰"];
const characters = "安百昌成德东发丰富高光广海航和恒宏华辉嘉建金康美明盛顺泰通旺祥源";
const trades = ["食品", "科技", "贸易", "餐饮", "建材", "物流", "医药", "服饰", "电子", "农业"];
const goods = [
  "糕点",
  "蜂蜜",
  "食用植物油",
  "速冻水饺",
  "酱腌菜",
  "瓶装饮用水",
  "坚果炒货",
  "干制水产品",
  "调味料酒",
  "米粉",
];
const wrongs = [
  {
    type: "经营标签不符合规定的食品",
    what: "标签未标明生产日期、保质期",
    law: "食品安全法》第一百二十五条第一款第二项",
  },
  { type: "经营超过保质期的食品", what: "已超过标签标明的保质期", law: "食品安全法》第一百二十四条第一款第五项" },
  { type: "发布虚假广告", what: "宣传用语无法提供证明材料", law: "广告法》第五十五条第一款" },
  { type: "未按规定明码标价", what: "未标明品名、计价单位和价格", law: "价格法》第四十二条" },
  { type: "销售不合格产品", what: "经抽样检验不符合明示的产品标准", law: "产品质量法》第四十九条" },
];
const evidence = [
  "上述事实有现场检查笔录、询问笔录和进货票据为证",
  "当事人对检验结论无异议，未在规定期限内申请复检",
  "案发后当事人主动下架并召回同批次产品，提交了整改报告",
  "当事人未建立进货查验记录制度，不能提供供货者的许可证明",
  "经核查，当事人近两年内未因同类行为受过行政处罚",
  "当事人在收到行政处罚告知书后未提出陈述、申辩意见",
];
const scopes = [
  "食品销售；餐饮服务（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以审批结果为准）",
  "技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广；软件开发；信息系统集成服务；数据处理服务",
  "日用百货销售；服装服饰批发；针纺织品销售；鞋帽零售；办公用品销售；母婴用品销售；家用电器销售",
  "建筑材料销售；建筑装饰材料销售；轻质建筑材料销售；五金产品零售；门窗销售；卫生洁具销售；木材销售",
];
const organCodes = (() => {
  const random = createRandom(7);
  return places.map(({ division }) => creditCode(random, "11", division));
})();

function creditCode(random: Random, prefix: string, division: string): string {
  const body = Array.from({ length: 8 }, () => symbols[random.below(31)]).join("");
  const first17 = prefix + division + body + organizationCodeCheckCharacter(body);
  return first17 + creditCodeCheckCharacter(first17);
}

/** An entity; the same index is the same entity in every file of linked records. */
function entity(random: Random, index: number, linked: boolean) {
  const own = linked ? createRandom(index) : random;
  const placeIndex = own.below(places.length);
  const place = places[placeIndex] as (typeof places)[number];
  return {
    place,
    code: creditCode(own, "91", place.division),
    name: `${place.city}${own.pick(words)}${spelt(index)}${own.pick(trades)}有限公司`,
    representative: `${own.pick(surnames)}${own.pick(words)}`,
    address: `${place.city}市示例区${own.pick(words)}路${1 + own.below(999)}号${1 + own.below(30)}幢${100 + own.below(900)}室`,
    organ: `${place.city}市市场监督管理局`,
    organCode: organCodes[placeIndex] as string,
  };
}

/** A number as five characters, so that no two entities of a file have the same name. */
function spelt(index: number): string {
  return Array.from({ length: 5 }, (_, place) => characters[Math.floor(index / 32 ** place) % 32]).join("");
}

function slashed(day: string): string {
  return day.replaceAll("-", "/");
}

function spoken(day: string): string {
  const [year, month, date] = day.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** Some 170 characters about what was found, hardly ever twice the same; every twentieth is quoted in a CSV file. */
function factsOf(random: Random, { address, name }: ReturnType<typeof entity>, what: string, day: string): string {
  const value = 200 + random.below(90000);
  const sentences = [
    `${spoken(addDays(day, -30 - random.below(60)))}，本局执法人员在${address}对${name}进行检查`,
    `发现其经营的${random.pick(goods)}（批号${random.digits(8)}）${what}，共${1 + random.below(900)}件，货值金额${value}元`,
    random.pick(evidence),
    random.pick(evidence),
    `检验报告编号${random.pick(["SP", "GC", "WT"])}${random.digits(6)}，案件来源为${random.pick(["日常检查", "投诉举报", "监督抽检", "上级交办"])}`,
  ];
  if (!random.chance(0.05)) return `${sentences.join("；")}。`;
  return `${sentences.join(random.pick([",", ";\n", '；"整改"；']))}。`;
}

interface PenaltyFacts {
  readonly cells: Cells;
  readonly subject: ReturnType<typeof entity>;
  readonly decidedOn: string;
  readonly publishedOn: string;
}

function penaltyFacts(random: Random, index: number, linked: boolean): PenaltyFacts {
  const subject = entity(random, index, linked);
  const { place, organ, organCode } = subject;
  const wrong = random.pick(wrongs);
  const yuan = 50_000 + random.below(450) * 1000;
  const confiscated = random.chance(0.3) ? 100 + random.below(9000) : 0;
  const decidedOn = addDays("2024-01-01", random.below(500));
  const publishedOn = addDays(decidedOn, 7);
  const sum = confiscated === 0 ? "" : `没收违法所得${confiscated}元；`;
  const cells = {
    "/subject/name": subject.name,
    "/subject/kind": "法人及非法人组织",
    "/subject/creditCode": subject.code,
    "/subject/legalRepresentative": subject.representative,
    "/documentNumber": `${place.city[0]}市监处罚〔${decidedOn.slice(0, 4)}〕${1 + index}号`,
    "/violationType": wrong.type,
    "/facts": factsOf(random, subject, wrong.what, decidedOn),
    "/legalBasis": `《中华人民共和国${wrong.law}，《中华人民共和国行政处罚法》第二十八条第${random.pick(["一", "二"])}款`,
    "/penaltyKinds": confiscated === 0 ? random.pick(["罚款", "警告；罚款"]) : "没收违法所得；罚款",
    "/content": `责令当事人立即改正${wrong.type}的行为；${sum}罚款人民币${yuan}元。当事人应当自收到本决定书之日起十五日内缴纳罚款，到期不缴纳的，每日按罚款数额的百分之三加处罚款。`,
    "/fineAmount": String(yuan / 10000),
    "/confiscatedAmount": confiscated === 0 ? "" : String(confiscated / 10000),
    "/decidedOn": slashed(decidedOn),
    "/decisionOrganName": organ,
    "/decisionOrganCode": organCode,
    "/sourceOrganName": organ,
    "/sourceOrganCode": organCode,
    "/procedure": "普通程序",
    "/publishedOn": slashed(publishedOn),
    "/discretionLevel": random.pick(["减轻", "从轻", "一般", "从重"]),
    "/remark": random.chance(0.1) ? "已整改" : "",
  };
  return { cells, subject, decidedOn, publishedOn };
}

function penalty(random: Random, index: number, linked: boolean): Cells {
  return penaltyFacts(random, index, linked).cells;
}

/** With the course of the case and the envelope of the record. */
function widePenalty(random: Random, index: number, linked: boolean): Cells {
  const { cells, subject, decidedOn, publishedOn } = penaltyFacts(random, index, linked);
  const filedOn = addDays(decidedOn, -40);
  const createdAt = `${publishedOn}T09:30:00+08:00`;
  return {
    ...cells,
    "/subject/organizationCode": subject.code.slice(8, 17),
    "/subject/taxRegistrationNumber": subject.code,
    "/subject/entityType": "有限责任公司(自然人投资或控股)",
    "/subject/divisionCode": subject.place.division,
    "/caseNumber": `AJ${decidedOn.slice(0, 4)}${random.digits(6)}`,
    "/servedOn": slashed(addDays(decidedOn, 3)),
    "/clueReceivedOn": slashed(addDays(filedOn, -10)),
    "/isFilingExtended": "否",
    "/filedOn": slashed(filedOn),
    "/termExtension": "未延长",
    "/excludedDays": String(random.below(20)),
    "/notifiedOn": slashed(addDays(decidedOn, -10)),
    "/isHearingNotified": "是",
    "/violationEndedOn": slashed(addDays(filedOn, -20)),
    "/misconductLevel": "一般",
    "/isListedAsSerious": "否",
    "/fulfilment": random.pick(["全部履行", "部分履行"]),
    "/envelope/recordId": `CF-${String(index).padStart(9, "0")}`,
    "/envelope/recordType": "administrative-penalty",
    "/envelope/standardVersion": "next",
    "/envelope/regime": "necips",
    "/envelope/operation": "新增",
    "/envelope/occurredOn": slashed(decidedOn),
    "/envelope/createdAt": createdAt,
    "/envelope/updatedAt": createdAt,
    "/envelope/publicity/class": "公示",
    "/envelope/publicity/channels": "国家企业信用信息公示系统；信用中国",
    "/envelope/publicity/startsOn": slashed(publishedOn),
    "/envelope/publicity/isMasked": "否",
    "/envelope/publicity/isSecrecyReviewed": "是",
  };
}

function registration(random: Random, index: number, linked: boolean): Cells {
  const { place, code, name, representative, address, organ, organCode } = entity(random, index, linked);
  const establishedOn = addDays("2015-01-01", random.below(3000));
  return {
    "/creditCode": code,
    "/entityName": name,
    "/entityType": random.pick(["有限责任公司(自然人投资或控股)", "有限责任公司(自然人独资)"]),
    "/registrationState": "存续",
    "/establishedOn": establishedOn,
    "/legalRepresentative": representative,
    "/registeredCapital": String(10 * (1 + random.below(1000))),
    "/capitalCurrency": "人民币",
    "/approvedOn": addDays(establishedOn, random.below(500)),
    "/termFrom": establishedOn,
    "/termTo": random.pick(["长期", addDays(establishedOn, 10950)]),
    "/domicile": address,
    "/domicileProvince": place.province,
    "/domicileDistrict": `${place.city}市`,
    "/businessScope": `一般项目：${random.pick(scopes)}；${random.pick(scopes)}；${random.pick(goods)}和${random.pick(goods)}的批发、零售（第${random.below(100000)}类除外）`,
    "/registrationOrgan": organ,
    "/sourceOrganName": organ,
    "/sourceOrganCode": organCode,
    "/remark": random.chance(0.1) ? "年度报告已公示" : "",
  };
}
