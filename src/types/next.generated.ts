// Written by `npm run generate` from schemas/next; edit src/standard instead.

/**
 * 行政相对人依法登记的名称，自然人为姓名；个体工商户无字号的填经营者姓名。
 */
export type NoName1 = string;
/**
 * 信用主体属于组织、自然人还是个体工商户。
 */
export type NoName2 = "1" | "2" | "4";
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type _1 = string;
/**
 * 统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。
 */
export type _2 = string;
/**
 * 统一社会信用代码施行前由质监部门赋予的9位组织机构代码。
 */
export type _3 = string;
/**
 * 税务登记号、事业单位证书号、社会组织登记证号等原有证号。
 */
export type _4 = string;
/**
 * 税务登记号、事业单位证书号、社会组织登记证号等原有证号。
 */
export type _5 = string;
/**
 * 税务登记号、事业单位证书号、社会组织登记证号等原有证号。
 */
export type _6 = string;
/**
 * 自然人身份证件的种类。
 */
export type NoName3 = string;
/**
 * 自然人身份证件上的号码。
 */
export type NoName4 = string;
/**
 * 法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名。
 */
export type NoName5 = string;
/**
 * 自然人身份证件的种类。
 */
export type NoName6 = string;
/**
 * 自然人身份证件上的号码。
 */
export type NoName7 = string;
/**
 * 经营主体按组织形式和投资来源划分的类型。
 */
export type NoName8 = string;
/**
 * 主体当前所在地的行政区划代码，不由统一社会信用代码推得。
 */
export type NoName9 = string;
/**
 * 不超过64个字符的文字。
 */
export type NoName10 = string;
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName11 = string;
/**
 * 行政许可按性质划分的类别。
 */
export type NoName12 = "1" | "2" | "3" | "4" | "5" | "9";
/**
 * 许可类别为其他时注明的类别。
 */
export type NoName13 = string;
/**
 * 不超过64个字符的文字。
 */
export type NoName14 = string;
/**
 * 许可证书、登记证书上的编号。
 */
export type NoName15 = string;
/**
 * 不超过4000个字符的文字。
 */
export type NoName16 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName17 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName18 = string;
/**
 * 许可有效的最后一日；长期有效为 null，双公示文件中为 2099/12/31。
 */
export type NoName19 = string | null;
/**
 * 经营主体、机关或者其他组织依法登记或者批准使用的名称。
 */
export type NoName20 = string;
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName21 = string;
/**
 * 行政许可当前是否有效。
 */
export type NoName22 = "1" | "2";
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName23 = string;
/**
 * 行政许可不再有效的法定原因。
 */
export type NoName24 = "1" | "2" | "3" | "4" | "5";
/**
 * 是与否。
 */
export type NoName25 = "1" | "0";
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName26 = string;
/**
 * 食品经营许可证编号首位所示的主体业态。
 */
export type NoName27 = "1" | "2" | "3";
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName28 = string;
/**
 * 产生该条信息并对其质量负责的单位。
 */
export type NoName29 = string;
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName30 = string;
/**
 * 不超过512个字符的文字。
 */
export type NoName31 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName33 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName34 = string;
/**
 * 标准或者数据的版本号。
 */
export type NoName35 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName36 = string;
/**
 * 记录是新增、变更还是删除。
 */
export type NoName37 = "N" | "U" | "D";
/**
 * 业务发生的日期，据以选用当日有效的规则和参数。
 */
export type NoName38 = string;
/**
 * 公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
 */
export type NoName39 = string;
/**
 * 公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
 */
export type NoName40 = string;
/**
 * 信息公示、不公示还是内部过程信息。
 */
export type NoName42 = "P" | "N" | "I";
/**
 * 公示信息的渠道。
 *
 * @minItems 1
 */
export type NoName43 = ("1" | "2" | "3")[];
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName44 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName45 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName46 = string;
/**
 * 停止公示的原因。
 */
export type NoName47 = "1" | "2" | "3" | "4" | "5" | "6";
/**
 * 是与否。
 */
export type NoName48 = "1" | "0";
/**
 * 不超过64个字符的文字。
 *
 * @minItems 1
 */
export type NoName49 = string[];
/**
 * 是与否。
 */
export type NoName50 = "1" | "0";
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName51 = string;

/**
 * 行政机关准予公民、法人或者其他组织从事特定活动的一次决定。
 */
export interface AdministrativeLicence {
  subject: NoName;
  documentName: NoName10;
  documentNumber: NoName11;
  licenceKind: NoName12;
  licenceKindNote?: NoName13;
  certificateName?: NoName14;
  certificateNumber?: NoName15;
  content: NoName16;
  decidedOn: NoName17;
  validFrom: NoName18;
  validTo: NoName19;
  licensingOrganName: NoName20;
  licensingOrganCode: NoName21;
  state: NoName22;
  invalidatedOn?: NoName23;
  invalidationReason?: NoName24;
  isByCommitment?: NoName25;
  commitmentNumber?: NoName26;
  businessFormat?: NoName27;
  publishedOn?: NoName28;
  sourceOrganName: NoName29;
  sourceOrganCode: NoName30;
  remark?: NoName31;
  envelope?: NoName32;
  local?: NoName52;
}
/**
 * 记录所涉及的经营主体、其他组织或者自然人。
 */
export interface NoName {
  name: NoName1;
  kind: NoName2;
  creditCode?: _1;
  registrationNumber?: _2;
  organizationCode?: _3;
  taxRegistrationNumber?: _4;
  publicInstitutionNumber?: _5;
  socialOrganizationNumber?: _6;
  idType?: NoName3;
  idNumber?: NoName4;
  legalRepresentative?: NoName5;
  legalRepresentativeIdType?: NoName6;
  legalRepresentativeIdNumber?: NoName7;
  entityType?: NoName8;
  divisionCode?: NoName9;
}
/**
 * 交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。
 */
export interface NoName32 {
  recordId: NoName33;
  recordType: NoName34;
  standardVersion: NoName35;
  regime: NoName36;
  operation: NoName37;
  occurredOn: NoName38;
  createdAt: NoName39;
  updatedAt: NoName40;
  publicity: NoName41;
  supersedes?: NoName51;
}
/**
 * 记录的公示属性、渠道、起止和脱敏情况。
 */
export interface NoName41 {
  class: NoName42;
  channels?: NoName43;
  startsOn?: NoName44;
  plannedEndOn?: NoName45;
  endedOn?: NoName46;
  endReason?: NoName47;
  isMasked?: NoName48;
  maskedFields?: NoName49;
  isSecrecyReviewed: NoName50;
}
/**
 * 按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。
 */
export interface NoName52 {
  /**
   * This interface was referenced by `NoName52`'s JSON-Schema definition
   * via the `patternProperty` "^CN-[0-9]{2}$".
   */
  [k: string]: unknown;
}

/**
 * 行政相对人依法登记的名称，自然人为姓名；个体工商户无字号的填经营者姓名。
 */
export type NoName1 = string;
/**
 * 信用主体属于组织、自然人还是个体工商户。
 */
export type NoName2 = "1" | "2" | "4";
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type _1 = string;
/**
 * 统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。
 */
export type _2 = string;
/**
 * 统一社会信用代码施行前由质监部门赋予的9位组织机构代码。
 */
export type _3 = string;
/**
 * 税务登记号、事业单位证书号、社会组织登记证号等原有证号。
 */
export type _4 = string;
/**
 * 税务登记号、事业单位证书号、社会组织登记证号等原有证号。
 */
export type _5 = string;
/**
 * 税务登记号、事业单位证书号、社会组织登记证号等原有证号。
 */
export type _6 = string;
/**
 * 自然人身份证件的种类。
 */
export type NoName3 = string;
/**
 * 自然人身份证件上的号码。
 */
export type NoName4 = string;
/**
 * 法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名。
 */
export type NoName5 = string;
/**
 * 自然人身份证件的种类。
 */
export type NoName6 = string;
/**
 * 自然人身份证件上的号码。
 */
export type NoName7 = string;
/**
 * 经营主体按组织形式和投资来源划分的类型。
 */
export type NoName8 = string;
/**
 * 主体当前所在地的行政区划代码，不由统一社会信用代码推得。
 */
export type NoName9 = string;
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName10 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName11 = string;
/**
 * 不超过2000个字符的文字。
 */
export type NoName12 = string;
/**
 * 不超过5000个字符的文字。
 */
export type NoName13 = string;
/**
 * 不超过2048个字符的文字。
 */
export type NoName14 = string;
/**
 * 一个决定中的全部处罚种类；表格中多个种类以分号隔开。
 *
 * @minItems 1
 */
export type NoName15 = (
  | "11"
  | "12"
  | "20"
  | "21"
  | "22"
  | "23"
  | "30"
  | "31"
  | "32"
  | "33"
  | "34"
  | "35"
  | "36"
  | "41"
  | "42"
  | "43"
  | "44"
  | "50"
  | "90"
)[];
/**
 * 处罚种类包含其他时注明的种类。
 */
export type NoName16 = string;
/**
 * 不超过4000个字符的文字。
 */
export type NoName17 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName18 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName19 = string;
/**
 * 不超过500个字符的文字。
 */
export type NoName20 = string;
/**
 * 不超过200个字符的文字。
 */
export type NoName21 = string;
/**
 * 限制开展生产经营活动、限制从业、暂扣等附期限处罚的最后一日。
 */
export type NoName22 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName23 = string;
/**
 * 处罚有效的最后一日；长期有效为 null，双公示文件中为 2099/12/31。
 */
export type NoName24 = string | null;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName25 = string;
/**
 * 经营主体、机关或者其他组织依法登记或者批准使用的名称。
 */
export type NoName26 = string;
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName27 = string;
/**
 * 作出行政处罚决定所适用的程序。
 */
export type NoName28 = "1" | "2";
/**
 * 按裁量基准确定的减轻、从轻、一般或者从重。
 */
export type NoName29 = "1" | "2" | "3" | "4";
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName30 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName31 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName32 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName33 = string;
/**
 * 失信信息按严重程度划分的类别。
 */
export type NoName34 = "1" | "2" | "3";
/**
 * 是与否。
 */
export type NoName35 = "1" | "0";
/**
 * 处罚决定所定义务的履行情况。
 */
export type NoName36 = "1" | "2" | "3";
/**
 * 处罚决定被变更、撤销、确认违法或者确认无效。
 */
export type NoName38 = "1" | "2" | "3" | "4";
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName39 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName40 = string;
/**
 * 不超过500个字符的文字。
 */
export type NoName41 = string;
/**
 * 产生该条信息并对其质量负责的单位。
 */
export type NoName42 = string;
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName43 = string;
/**
 * 不超过512个字符的文字。
 */
export type NoName44 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName46 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName47 = string;
/**
 * 标准或者数据的版本号。
 */
export type NoName48 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName49 = string;
/**
 * 记录是新增、变更还是删除。
 */
export type NoName50 = "N" | "U" | "D";
/**
 * 业务发生的日期，据以选用当日有效的规则和参数。
 */
export type NoName51 = string;
/**
 * 公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
 */
export type NoName52 = string;
/**
 * 公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
 */
export type NoName53 = string;
/**
 * 信息公示、不公示还是内部过程信息。
 */
export type NoName55 = "P" | "N" | "I";
/**
 * 公示信息的渠道。
 *
 * @minItems 1
 */
export type NoName56 = ("1" | "2" | "3")[];
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName57 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName58 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName59 = string;
/**
 * 停止公示的原因。
 */
export type NoName60 = "1" | "2" | "3" | "4" | "5" | "6";
/**
 * 是与否。
 */
export type NoName61 = "1" | "0";
/**
 * 不超过64个字符的文字。
 *
 * @minItems 1
 */
export type NoName62 = string[];
/**
 * 是与否。
 */
export type NoName63 = "1" | "0";
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName64 = string;

/**
 * 行政机关对违反行政管理秩序的行为作出的一次处罚决定。
 */
export interface AdministrativePenalty {
  subject: NoName;
  documentNumber: NoName10;
  caseNumber?: NoName11;
  violationType: NoName12;
  facts: NoName13;
  legalBasis: NoName14;
  penaltyKinds: NoName15;
  penaltyKindNote?: NoName16;
  content: NoName17;
  fineAmount?: NoName18;
  confiscatedAmount?: NoName19;
  confiscatedGoods?: NoName20;
  suspendedLicence?: NoName21;
  restrictionEndsOn?: NoName22;
  decidedOn: NoName23;
  validTo?: NoName24;
  servedOn?: NoName25;
  decisionOrganName: NoName26;
  decisionOrganCode: NoName27;
  procedure?: NoName28;
  discretionLevel?: NoName29;
  lateFeeAmount?: NoName30;
  violationEndedOn?: NoName31;
  publishedOn?: NoName32;
  publicityEndsOn?: NoName33;
  misconductLevel?: NoName34;
  isListedAsSerious?: NoName35;
  fulfilment?: NoName36;
  revocation?: NoName37;
  sourceOrganName: NoName42;
  sourceOrganCode: NoName43;
  remark?: NoName44;
  envelope?: NoName45;
  local?: NoName65;
}
/**
 * 记录所涉及的经营主体、其他组织或者自然人。
 */
export interface NoName {
  name: NoName1;
  kind: NoName2;
  creditCode?: _1;
  registrationNumber?: _2;
  organizationCode?: _3;
  taxRegistrationNumber?: _4;
  publicInstitutionNumber?: _5;
  socialOrganizationNumber?: _6;
  idType?: NoName3;
  idNumber?: NoName4;
  legalRepresentative?: NoName5;
  legalRepresentativeIdType?: NoName6;
  legalRepresentativeIdNumber?: NoName7;
  entityType?: NoName8;
  divisionCode?: NoName9;
}
/**
 * 处罚决定依法被变更、撤销、确认违法或者确认无效的情况。
 */
export interface NoName37 {
  kind: NoName38;
  decidedOn: NoName39;
  withdrawnOn?: NoName40;
  reason?: NoName41;
}
/**
 * 交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。
 */
export interface NoName45 {
  recordId: NoName46;
  recordType: NoName47;
  standardVersion: NoName48;
  regime: NoName49;
  operation: NoName50;
  occurredOn: NoName51;
  createdAt: NoName52;
  updatedAt: NoName53;
  publicity: NoName54;
  supersedes?: NoName64;
}
/**
 * 记录的公示属性、渠道、起止和脱敏情况。
 */
export interface NoName54 {
  class: NoName55;
  channels?: NoName56;
  startsOn?: NoName57;
  plannedEndOn?: NoName58;
  endedOn?: NoName59;
  endReason?: NoName60;
  isMasked?: NoName61;
  maskedFields?: NoName62;
  isSecrecyReviewed: NoName63;
}
/**
 * 按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。
 */
export interface NoName65 {
  /**
   * This interface was referenced by `NoName65`'s JSON-Schema definition
   * via the `patternProperty` "^CN-[0-9]{2}$".
   */
  [k: string]: unknown;
}

/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName = string;
/**
 * 统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。
 */
export type NoName1 = string;
/**
 * 15位注册号施行前的注册号，如13位数字或者“企合苏锡总字第…号”。
 */
export type NoName2 = string;
/**
 * 经营主体、机关或者其他组织依法登记或者批准使用的名称。
 */
export type NoName3 = string;
/**
 * 经营主体、机关或者其他组织依法登记或者批准使用的名称。
 */
export type NoName5 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName6 = string;
/**
 * 曾经登记的名称及其变更日期。
 */
export type NoName4 = {
  name: NoName5;
  changedOn: NoName6;
}[];
/**
 * 经营主体按组织形式和投资来源划分的类型。
 */
export type NoName7 = string;
/**
 * 个体工商户由个人经营还是家庭经营。
 */
export type NoName8 = "1" | "2";
/**
 * 经营主体在登记机关的存续状态。
 */
export type NoName9 = string;
/**
 * 法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名或者名称。
 */
export type NoName10 = string;
/**
 * 在登记机关登记的全体股东认缴的出资额或者已发行股份的股本总额，以万元（币种见币种）计。
 */
export type NoName11 = string;
/**
 * 金额的货币种类。
 */
export type NoName12 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName13 = string;
/**
 * 首次登记的日期；个体工商户转型为企业的，延续原成立日期。
 */
export type NoName14 = string;
/**
 * 最近一次登记被核准的日期。
 */
export type NoName15 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName16 = string;
/**
 * 营业期限的最后一日；无固定期限为 null。
 */
export type NoName17 = string | null;
/**
 * 住所、主要经营场所或者经营场所。
 */
export type NoName18 = string;
/**
 * 住所所在省、自治区、直辖市的名称，供查阅；代码见住所所在区划。
 */
export type NoName19 = string;
/**
 * 住所所在市、县的名称，供查阅；代码见住所所在区划。
 */
export type NoName20 = string;
/**
 * 住所所在地现行行政区划代码，不由统一社会信用代码推得。
 */
export type NoName21 = string;
/**
 * 住所以外的经营场所；个体工商户可以登记多个。
 *
 * @minItems 1
 */
export type NoName22 = string[];
/**
 * 是与否。
 */
export type NoName23 = "1" | "0";
/**
 * 不超过4000个字符的文字。
 */
export type NoName24 = string;
/**
 * 国民经济行业分类的门类。
 */
export type NoName25 =
  "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
/**
 * 国民经济行业分类的4位小类代码。
 */
export type NoName26 = string;
/**
 * 经营主体、机关或者其他组织依法登记或者批准使用的名称。
 */
export type NoName27 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName28 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName29 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName30 = string;
/**
 * 不超过200个字符的文字。
 */
export type NoName31 = string;
/**
 * 不超过200个字符的文字。
 */
export type NoName32 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName34 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName35 = string;
/**
 * 不超过500个字符的文字。
 */
export type NoName36 = string;
/**
 * 是与否。
 */
export type NoName37 = "1" | "0";
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName38 = string;
/**
 * 是与否。
 */
export type NoName39 = "1" | "0";
/**
 * 经营主体、机关或者其他组织依法登记或者批准使用的名称。
 */
export type NoName41 = string;
/**
 * 不超过64个字符的文字。
 */
export type NoName42 = string;
/**
 * 自然人身份证件的种类。
 */
export type NoName43 = string;
/**
 * 自然人身份证件上的号码。
 */
export type NoName44 = string;
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName45 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName46 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName47 = string;
/**
 * 股东认缴或者实缴出资的方式。
 */
export type NoName48 = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9";
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName49 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName50 = string;
/**
 * 股东认缴或者实缴出资的方式。
 */
export type NoName51 = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9";
/**
 * 股份有限公司发起人认购的股份数。
 */
export type NoName52 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName53 = string;
/**
 * 股东或者发起人及其出资。
 */
export type NoName40 = {
  name: NoName41;
  kind?: NoName42;
  idType?: NoName43;
  idNumber?: NoName44;
  creditCode?: NoName45;
  subscribedAmount: NoName46;
  subscribedOn: NoName47;
  subscribedForm: NoName48;
  paidAmount?: NoName49;
  paidOn?: NoName50;
  paidForm?: NoName51;
  shares?: NoName52;
  publishedOn: NoName53;
}[];
/**
 * 自然人的姓名；不限汉字，可含间隔号、空格和外文字母。
 */
export type NoName55 = string;
/**
 * 不超过64个字符的文字。
 */
export type NoName56 = string;
/**
 * 是与否。
 */
export type NoName57 = "1" | "0";
/**
 * 董事、监事、高级管理人员、合伙事务执行人等。
 */
export type NoName54 = {
  name: NoName55;
  position: NoName56;
  isLegalRepresentative?: NoName57;
}[];
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 *
 * @minItems 1
 */
export type NoName58 = string[];
/**
 * 不超过200个字符的文字。
 */
export type NoName60 = string;
/**
 * 不超过4000个字符的文字。
 */
export type NoName61 = string;
/**
 * 不超过4000个字符的文字。
 */
export type NoName62 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName63 = string;
/**
 * 登记事项的历次变更。
 */
export type NoName59 = {
  item: NoName60;
  before?: NoName61;
  after?: NoName62;
  changedOn: NoName63;
}[];
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName65 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName66 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName67 = string;
/**
 * 登记的股权出质。
 */
export type NoName64 = {
  number: NoName65;
  registeredOn: NoName66;
  amount?: NoName67;
}[];
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName69 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName70 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName71 = string;
/**
 * 登记的动产抵押。
 */
export type NoName68 = {
  number: NoName69;
  registeredOn: NoName70;
  amount?: NoName71;
}[];
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName73 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName74 = string;
/**
 * 以万元为单位的金额，小数不超过6位。
 */
export type NoName75 = string;
/**
 * 人民法院对股权的冻结。
 */
export type NoName72 = {
  number: NoName73;
  registeredOn: NoName74;
  amount?: NoName75;
}[];
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName77 = string;
/**
 * 行政机关决定文书的发文字号。
 */
export type NoName78 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName79 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName80 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName82 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName83 = string;
/**
 * 自然人的姓名；不限汉字，可含间隔号、空格和外文字母。
 *
 * @minItems 1
 */
export type NoName84 = string[];
/**
 * 住所所在地的邮政编码。
 */
export type NoName85 = string;
/**
 * 经营主体对外联系的电话号码。
 */
export type NoName86 = string;
/**
 * 经营主体对外联系的电子邮箱。
 */
export type NoName87 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName88 = string;
/**
 * 产生该条信息并对其质量负责的单位。
 */
export type NoName89 = string;
/**
 * 法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
 */
export type NoName90 = string;
/**
 * 不超过512个字符的文字。
 */
export type NoName91 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName93 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName94 = string;
/**
 * 标准或者数据的版本号。
 */
export type NoName95 = string;
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName96 = string;
/**
 * 记录是新增、变更还是删除。
 */
export type NoName97 = "N" | "U" | "D";
/**
 * 业务发生的日期，据以选用当日有效的规则和参数。
 */
export type NoName98 = string;
/**
 * 公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
 */
export type NoName99 = string;
/**
 * 公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
 */
export type NoName100 = string;
/**
 * 信息公示、不公示还是内部过程信息。
 */
export type NoName102 = "P" | "N" | "I";
/**
 * 公示信息的渠道。
 *
 * @minItems 1
 */
export type NoName103 = ("1" | "2" | "3")[];
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName104 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName105 = string;
/**
 * 公历日期，写作 YYYY-MM-DD。
 */
export type NoName106 = string;
/**
 * 停止公示的原因。
 */
export type NoName107 = "1" | "2" | "3" | "4" | "5" | "6";
/**
 * 是与否。
 */
export type NoName108 = "1" | "0";
/**
 * 不超过64个字符的文字。
 *
 * @minItems 1
 */
export type NoName109 = string[];
/**
 * 是与否。
 */
export type NoName110 = "1" | "0";
/**
 * 在归集范围内唯一标识一条记录的字符串。
 */
export type NoName111 = string;

/**
 * 登记机关对一户经营主体登记、备案事项的记载。
 */
export interface MarketEntity {
  creditCode: NoName;
  registrationNumber?: NoName1;
  legacyRegistrationNumber?: NoName2;
  entityName?: NoName3;
  formerNames?: NoName4;
  entityType: NoName7;
  individualComposition?: NoName8;
  registrationState: NoName9;
  legalRepresentative: NoName10;
  registeredCapital?: NoName11;
  capitalCurrency?: NoName12;
  paidInCapital?: NoName13;
  establishedOn: NoName14;
  approvedOn: NoName15;
  termFrom?: NoName16;
  termTo?: NoName17;
  domicile: NoName18;
  domicileProvince?: NoName19;
  domicileDistrict?: NoName20;
  domicileDivision?: NoName21;
  premises?: NoName22;
  isOnlineOnly?: NoName23;
  businessScope: NoName24;
  industrySection?: NoName25;
  industryCode?: NoName26;
  registrationOrgan: NoName27;
  revokedOn?: NoName28;
  deregisteredOn?: NoName29;
  annulledOn?: NoName30;
  revocationReason?: NoName31;
  deregistrationReason?: NoName32;
  suspension?: NoName33;
  isConvertedFromIndividual?: NoName37;
  headOfficeCreditCode?: NoName38;
  isNameUnderCorrection?: NoName39;
  shareholders?: NoName40;
  keyPersons?: NoName54;
  branches?: NoName58;
  changes?: NoName59;
  pledges?: NoName64;
  mortgages?: NoName68;
  freezes?: NoName72;
  removalByJudgment?: NoName76;
  clearingGroup?: NoName81;
  postalCode?: NoName85;
  telephone?: NoName86;
  email?: NoName87;
  publishedOn?: NoName88;
  sourceOrganName: NoName89;
  sourceOrganCode: NoName90;
  remark?: NoName91;
  envelope?: NoName92;
  local?: NoName112;
}
/**
 * 备案的歇业期间和法律文书送达地址。
 */
export interface NoName33 {
  startsOn: NoName34;
  endsOn: NoName35;
  serviceAddress: NoName36;
}
/**
 * 依人民法院协助执行通知书公示的法定代表人、董事等涤除信息。
 */
export interface NoName76 {
  enforcementNoticeNumber?: NoName77;
  judgmentNumber?: NoName78;
  judgedOn?: NoName79;
  publishedOn?: NoName80;
}
/**
 * 清算组的成立和公告。
 */
export interface NoName81 {
  formedOn: NoName82;
  announcedOn?: NoName83;
  members?: NoName84;
}
/**
 * 交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。
 */
export interface NoName92 {
  recordId: NoName93;
  recordType: NoName94;
  standardVersion: NoName95;
  regime: NoName96;
  operation: NoName97;
  occurredOn: NoName98;
  createdAt: NoName99;
  updatedAt: NoName100;
  publicity: NoName101;
  supersedes?: NoName111;
}
/**
 * 记录的公示属性、渠道、起止和脱敏情况。
 */
export interface NoName101 {
  class: NoName102;
  channels?: NoName103;
  startsOn?: NoName104;
  plannedEndOn?: NoName105;
  endedOn?: NoName106;
  endReason?: NoName107;
  isMasked?: NoName108;
  maskedFields?: NoName109;
  isSecrecyReviewed: NoName110;
}
/**
 * 按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。
 */
export interface NoName112 {
  /**
   * This interface was referenced by `NoName112`'s JSON-Schema definition
   * via the `patternProperty` "^CN-[0-9]{2}$".
   */
  [k: string]: unknown;
}
