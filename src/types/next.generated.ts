// Written by `npm run generate` from schemas/next; edit src/standard instead.

/**
 * 行政许可：行政机关准予公民、法人或者其他组织从事特定活动的一次决定。
 */
export interface AdministrativeLicence {
  /**
   * 信用主体：记录所涉及的经营主体、其他组织或者自然人。
   */
  subject: {
    /**
     * 行政相对人名称：行政相对人依法登记的名称，自然人为姓名；个体工商户无字号的填经营者姓名。
     */
    name: string;
    /**
     * 行政相对人类别：信用主体属于组织、自然人还是个体工商户。
     */
    kind: "1" | "2" | "4";
    /**
     * 行政相对人代码_1（统一社会信用代码）：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
     */
    creditCode?: string;
    /**
     * 行政相对人代码_2（工商注册号）：统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。
     */
    registrationNumber?: string;
    /**
     * 行政相对人代码_3（组织机构代码）：统一社会信用代码施行前由质监部门赋予的9位组织机构代码。
     */
    organizationCode?: string;
    /**
     * 行政相对人代码_4（税务登记号）：税务登记号、事业单位证书号、社会组织登记证号等原有证号。
     */
    taxRegistrationNumber?: string;
    /**
     * 行政相对人代码_5（事业单位证书号）：税务登记号、事业单位证书号、社会组织登记证号等原有证号。
     */
    publicInstitutionNumber?: string;
    /**
     * 行政相对人代码_6（社会组织登记证号）：税务登记号、事业单位证书号、社会组织登记证号等原有证号。
     */
    socialOrganizationNumber?: string;
    /**
     * 自然人证件类型：自然人身份证件的种类。
     */
    idType?: string;
    /**
     * 自然人证件号码：自然人身份证件上的号码。
     */
    idNumber?: string;
    /**
     * 法定代表人：法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名。
     */
    legalRepresentative?: string;
    /**
     * 法定代表人证件类型：自然人身份证件的种类。
     */
    legalRepresentativeIdType?: string;
    /**
     * 法定代表人证件号码：自然人身份证件上的号码。
     */
    legalRepresentativeIdNumber?: string;
    /**
     * 企业类型：经营主体按组织形式和投资来源划分的类型。
     */
    entityType?: string;
    /**
     * 所在区划：主体当前所在地的行政区划代码，不由统一社会信用代码推得。
     */
    divisionCode?: string;
  };
  /**
   * 行政许可决定文书名称：不超过64个字符的文字。
   */
  documentName: string;
  /**
   * 行政许可决定文书号：行政机关决定文书的发文字号。
   */
  documentNumber: string;
  /**
   * 许可类别：行政许可按性质划分的类别。
   */
  licenceKind: "1" | "2" | "3" | "4" | "5" | "9";
  /**
   * 其他许可类别说明：许可类别为其他时注明的类别。
   */
  licenceKindNote?: string;
  /**
   * 许可证书名称：不超过64个字符的文字。
   */
  certificateName?: string;
  /**
   * 许可编号：许可证书、登记证书上的编号。
   */
  certificateNumber?: string;
  /**
   * 许可内容：不超过4000个字符的文字。
   */
  content: string;
  /**
   * 许可决定日期：公历日期，写作 YYYY-MM-DD。
   */
  decidedOn: string;
  /**
   * 有效期自：公历日期，写作 YYYY-MM-DD。
   */
  validFrom: string;
  /**
   * 有效期至：许可有效的最后一日；长期有效为 null，双公示文件中为 2099/12/31。
   */
  validTo: string | null;
  /**
   * 许可机关：经营主体、机关或者其他组织依法登记或者批准使用的名称。
   */
  licensingOrganName: string;
  /**
   * 许可机关统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  licensingOrganCode: string;
  /**
   * 当前状态：行政许可当前是否有效。
   */
  state: "1" | "2";
  /**
   * 失效日期：公历日期，写作 YYYY-MM-DD。
   */
  invalidatedOn?: string;
  /**
   * 许可失效原因：行政许可不再有效的法定原因。
   */
  invalidationReason?: "1" | "2" | "3" | "4" | "5";
  /**
   * 是否告知承诺制：是与否。
   */
  isByCommitment?: "1" | "0";
  /**
   * 信用承诺编码：在归集范围内唯一标识一条记录的字符串。
   */
  commitmentNumber?: string;
  /**
   * 食品经营主体业态：食品经营许可证编号首位所示的主体业态。
   */
  businessFormat?: "1" | "2" | "3";
  /**
   * 公示日期：公历日期，写作 YYYY-MM-DD。
   */
  publishedOn?: string;
  /**
   * 数据来源单位：产生该条信息并对其质量负责的单位。
   */
  sourceOrganName: string;
  /**
   * 数据来源单位统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  sourceOrganCode: string;
  /**
   * 备注：不超过512个字符的文字。
   */
  remark?: string;
  /**
   * 记录信封：交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。
   */
  envelope?: {
    /**
     * 记录标识：在归集范围内唯一标识一条记录的字符串。
     */
    recordId: string;
    /**
     * 记录类型：在归集范围内唯一标识一条记录的字符串。
     */
    recordType: string;
    /**
     * 标准版本：标准或者数据的版本号。
     */
    standardVersion: string;
    /**
     * 适用制度：在归集范围内唯一标识一条记录的字符串。
     */
    regime: string;
    /**
     * 数据操作类型：记录是新增、变更还是删除。
     */
    operation: "N" | "U" | "D";
    /**
     * 业务发生日期：业务发生的日期，据以选用当日有效的规则和参数。
     */
    occurredOn: string;
    /**
     * 采集时间：公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
     */
    createdAt: string;
    /**
     * 更新时间：公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
     */
    updatedAt: string;
    /**
     * 公示要素：记录的公示属性、渠道、起止和脱敏情况。
     */
    publicity: {
      /**
       * 公示属性：信息公示、不公示还是内部过程信息。
       */
      class: "P" | "N" | "I";
      /**
       * 公示渠道：公示信息的渠道。
       *
       * @minItems 1
       */
      channels?: ("1" | "2" | "3")[];
      /**
       * 公示起始日期：公历日期，写作 YYYY-MM-DD。
       */
      startsOn?: string;
      /**
       * 应停止公示日期：公历日期，写作 YYYY-MM-DD。
       */
      plannedEndOn?: string;
      /**
       * 实际停止公示日期：公历日期，写作 YYYY-MM-DD。
       */
      endedOn?: string;
      /**
       * 停止公示原因：停止公示的原因。
       */
      endReason?: "1" | "2" | "3" | "4" | "5" | "6" | "7";
      /**
       * 是否脱敏：是与否。
       */
      isMasked?: "1" | "0";
      /**
       * 脱敏字段：不超过64个字符的文字。
       *
       * @minItems 1
       */
      maskedFields?: string[];
      /**
       * 是否经保密审查：是与否。
       */
      isSecrecyReviewed: "1" | "0";
    };
    /**
     * 前版记录：在归集范围内唯一标识一条记录的字符串。
     */
    supersedes?: string;
  };
  /**
   * 地方扩展：按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。
   */
  local?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^CN-[0-9]{2}$".
     */
    [k: string]: unknown;
  };
}

/**
 * 行政处罚：行政机关对违反行政管理秩序的行为作出的一次处罚决定。
 */
export interface AdministrativePenalty {
  /**
   * 信用主体：记录所涉及的经营主体、其他组织或者自然人。
   */
  subject: {
    /**
     * 行政相对人名称：行政相对人依法登记的名称，自然人为姓名；个体工商户无字号的填经营者姓名。
     */
    name: string;
    /**
     * 行政相对人类别：信用主体属于组织、自然人还是个体工商户。
     */
    kind: "1" | "2" | "4";
    /**
     * 行政相对人代码_1（统一社会信用代码）：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
     */
    creditCode?: string;
    /**
     * 行政相对人代码_2（工商注册号）：统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。
     */
    registrationNumber?: string;
    /**
     * 行政相对人代码_3（组织机构代码）：统一社会信用代码施行前由质监部门赋予的9位组织机构代码。
     */
    organizationCode?: string;
    /**
     * 行政相对人代码_4（税务登记号）：税务登记号、事业单位证书号、社会组织登记证号等原有证号。
     */
    taxRegistrationNumber?: string;
    /**
     * 行政相对人代码_5（事业单位证书号）：税务登记号、事业单位证书号、社会组织登记证号等原有证号。
     */
    publicInstitutionNumber?: string;
    /**
     * 行政相对人代码_6（社会组织登记证号）：税务登记号、事业单位证书号、社会组织登记证号等原有证号。
     */
    socialOrganizationNumber?: string;
    /**
     * 自然人证件类型：自然人身份证件的种类。
     */
    idType?: string;
    /**
     * 自然人证件号码：自然人身份证件上的号码。
     */
    idNumber?: string;
    /**
     * 法定代表人：法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名。
     */
    legalRepresentative?: string;
    /**
     * 法定代表人证件类型：自然人身份证件的种类。
     */
    legalRepresentativeIdType?: string;
    /**
     * 法定代表人证件号码：自然人身份证件上的号码。
     */
    legalRepresentativeIdNumber?: string;
    /**
     * 企业类型：经营主体按组织形式和投资来源划分的类型。
     */
    entityType?: string;
    /**
     * 所在区划：主体当前所在地的行政区划代码，不由统一社会信用代码推得。
     */
    divisionCode?: string;
  };
  /**
   * 行政处罚决定书文号：行政机关决定文书的发文字号。
   */
  documentNumber: string;
  /**
   * 案件编号：在归集范围内唯一标识一条记录的字符串。
   */
  caseNumber?: string;
  /**
   * 违法行为类型：不超过2000个字符的文字。
   */
  violationType: string;
  /**
   * 违法事实：不超过5000个字符的文字。
   */
  facts: string;
  /**
   * 处罚依据：不超过2048个字符的文字。
   */
  legalBasis: string;
  /**
   * 处罚类别：一个决定中的全部处罚种类；表格中多个种类以分号隔开。
   *
   * @minItems 1
   */
  penaltyKinds: (
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
   * 其他处罚种类说明：处罚种类包含其他时注明的种类。
   */
  penaltyKindNote?: string;
  /**
   * 处罚内容：不超过4000个字符的文字。
   */
  content: string;
  /**
   * 罚款金额（万元）：以万元为单位的金额，小数不超过6位。
   */
  fineAmount?: string;
  /**
   * 没收违法所得、没收非法财物的金额（万元）：以万元为单位的金额，小数不超过6位。
   */
  confiscatedAmount?: string;
  /**
   * 没收物品：不超过500个字符的文字。
   */
  confiscatedGoods?: string;
  /**
   * 暂扣或吊销证照名称及编号：不超过200个字符的文字。
   */
  suspendedLicence?: string;
  /**
   * 限制措施期满日期：限制开展生产经营活动、限制从业、暂扣等附期限处罚的最后一日。
   */
  restrictionEndsOn?: string;
  /**
   * 处罚决定日期：公历日期，写作 YYYY-MM-DD。
   */
  decidedOn: string;
  /**
   * 处罚有效期：处罚有效的最后一日；长期有效为 null，双公示文件中为 2099/12/31。
   */
  validTo?: string | null;
  /**
   * 送达日期：公历日期，写作 YYYY-MM-DD。
   */
  servedOn?: string;
  /**
   * 处罚机关：经营主体、机关或者其他组织依法登记或者批准使用的名称。
   */
  decisionOrganName: string;
  /**
   * 处罚机关统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  decisionOrganCode: string;
  /**
   * 处罚程序：作出行政处罚决定所适用的程序。
   */
  procedure?: "1" | "2";
  /**
   * 裁量等级：按裁量基准确定的减轻、从轻、一般或者从重。
   */
  discretionLevel?: "1" | "2" | "3" | "4";
  /**
   * 加处罚款金额（万元）：以万元为单位的金额，小数不超过6位。
   */
  lateFeeAmount?: string;
  /**
   * 违法行为终了日期：公历日期，写作 YYYY-MM-DD。
   */
  violationEndedOn?: string;
  /**
   * 公示日期：公历日期，写作 YYYY-MM-DD。
   */
  publishedOn?: string;
  /**
   * 公示截止期：公历日期，写作 YYYY-MM-DD。
   */
  publicityEndsOn?: string;
  /**
   * 失信类别：失信信息按严重程度划分的类别。
   */
  misconductLevel?: "1" | "2" | "3";
  /**
   * 是否列入严重违法失信名单：是与否。
   */
  isListedAsSerious?: "1" | "0";
  /**
   * 履行情况：处罚决定所定义务的履行情况。
   */
  fulfilment?: "1" | "2" | "3";
  /**
   * 变更、撤销、确认违法或者无效：处罚决定依法被变更、撤销、确认违法或者确认无效的情况。
   */
  revocation?: {
    /**
     * 处罚变更类型：处罚决定被变更、撤销、确认违法或者确认无效。
     */
    kind: "1" | "2" | "3" | "4";
    /**
     * 变更决定日期：公历日期，写作 YYYY-MM-DD。
     */
    decidedOn: string;
    /**
     * 撤回公示日期：公历日期，写作 YYYY-MM-DD。
     */
    withdrawnOn?: string;
    /**
     * 变更理由：不超过500个字符的文字。
     */
    reason?: string;
  };
  /**
   * 数据来源单位：产生该条信息并对其质量负责的单位。
   */
  sourceOrganName: string;
  /**
   * 数据来源单位统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  sourceOrganCode: string;
  /**
   * 备注：不超过512个字符的文字。
   */
  remark?: string;
  /**
   * 记录信封：交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。
   */
  envelope?: {
    /**
     * 记录标识：在归集范围内唯一标识一条记录的字符串。
     */
    recordId: string;
    /**
     * 记录类型：在归集范围内唯一标识一条记录的字符串。
     */
    recordType: string;
    /**
     * 标准版本：标准或者数据的版本号。
     */
    standardVersion: string;
    /**
     * 适用制度：在归集范围内唯一标识一条记录的字符串。
     */
    regime: string;
    /**
     * 数据操作类型：记录是新增、变更还是删除。
     */
    operation: "N" | "U" | "D";
    /**
     * 业务发生日期：业务发生的日期，据以选用当日有效的规则和参数。
     */
    occurredOn: string;
    /**
     * 采集时间：公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
     */
    createdAt: string;
    /**
     * 更新时间：公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
     */
    updatedAt: string;
    /**
     * 公示要素：记录的公示属性、渠道、起止和脱敏情况。
     */
    publicity: {
      /**
       * 公示属性：信息公示、不公示还是内部过程信息。
       */
      class: "P" | "N" | "I";
      /**
       * 公示渠道：公示信息的渠道。
       *
       * @minItems 1
       */
      channels?: ("1" | "2" | "3")[];
      /**
       * 公示起始日期：公历日期，写作 YYYY-MM-DD。
       */
      startsOn?: string;
      /**
       * 应停止公示日期：公历日期，写作 YYYY-MM-DD。
       */
      plannedEndOn?: string;
      /**
       * 实际停止公示日期：公历日期，写作 YYYY-MM-DD。
       */
      endedOn?: string;
      /**
       * 停止公示原因：停止公示的原因。
       */
      endReason?: "1" | "2" | "3" | "4" | "5" | "6" | "7";
      /**
       * 是否脱敏：是与否。
       */
      isMasked?: "1" | "0";
      /**
       * 脱敏字段：不超过64个字符的文字。
       *
       * @minItems 1
       */
      maskedFields?: string[];
      /**
       * 是否经保密审查：是与否。
       */
      isSecrecyReviewed: "1" | "0";
    };
    /**
     * 前版记录：在归集范围内唯一标识一条记录的字符串。
     */
    supersedes?: string;
  };
  /**
   * 地方扩展：按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。
   */
  local?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^CN-[0-9]{2}$".
     */
    [k: string]: unknown;
  };
}

/**
 * 经营主体登记信息：登记机关对一户经营主体登记、备案事项的记载。
 */
export interface MarketEntity {
  /**
   * 统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  creditCode: string;
  /**
   * 注册号：统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。
   */
  registrationNumber?: string;
  /**
   * 原注册号：15位注册号施行前的注册号，如13位数字或者“企合苏锡总字第…号”。
   */
  legacyRegistrationNumber?: string;
  /**
   * 名称：经营主体、机关或者其他组织依法登记或者批准使用的名称。
   */
  entityName?: string;
  /**
   * 曾用名：曾经登记的名称及其变更日期。
   */
  formerNames?: {
    /**
     * 曾用名：经营主体、机关或者其他组织依法登记或者批准使用的名称。
     */
    name: string;
    /**
     * 变更日期：公历日期，写作 YYYY-MM-DD。
     */
    changedOn: string;
  }[];
  /**
   * 类型：经营主体按组织形式和投资来源划分的类型。
   */
  entityType: string;
  /**
   * 组成形式：个体工商户由个人经营还是家庭经营。
   */
  individualComposition?: "1" | "2";
  /**
   * 登记状态：经营主体在登记机关的存续状态。
   */
  registrationState: string;
  /**
   * 法定代表人：法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名或者名称。
   */
  legalRepresentative: string;
  /**
   * 注册资本（万元）：在登记机关登记的全体股东认缴的出资额或者已发行股份的股本总额，以万元（币种见币种）计。
   */
  registeredCapital?: string;
  /**
   * 注册资本币种：金额的货币种类。
   */
  capitalCurrency?: string;
  /**
   * 实收资本（万元）：以万元为单位的金额，小数不超过6位。
   */
  paidInCapital?: string;
  /**
   * 成立日期：首次登记的日期；个体工商户转型为企业的，延续原成立日期。
   */
  establishedOn: string;
  /**
   * 核准日期：最近一次登记被核准的日期。
   */
  approvedOn: string;
  /**
   * 营业期限自：公历日期，写作 YYYY-MM-DD。
   */
  termFrom?: string;
  /**
   * 营业期限至：营业期限的最后一日；无固定期限为 null。
   */
  termTo?: string | null;
  /**
   * 住所：住所、主要经营场所或者经营场所。
   */
  domicile: string;
  /**
   * 所在省份：住所所在省、自治区、直辖市的名称，供查阅；代码见住所所在区划。
   */
  domicileProvince?: string;
  /**
   * 所在地区：住所所在市、县的名称，供查阅；代码见住所所在区划。
   */
  domicileDistrict?: string;
  /**
   * 住所所在区划：住所所在地现行行政区划代码，不由统一社会信用代码推得。
   */
  domicileDivision?: string;
  /**
   * 其他经营场所：住所以外的经营场所；个体工商户可以登记多个。
   *
   * @minItems 1
   */
  premises?: string[];
  /**
   * 是否仅通过网络开展经营活动：是与否。
   */
  isOnlineOnly?: "1" | "0";
  /**
   * 经营范围：不超过4000个字符的文字。
   */
  businessScope: string;
  /**
   * 行业门类：国民经济行业分类的门类。
   */
  industrySection?:
    | "A"
    | "B"
    | "C"
    | "D"
    | "E"
    | "F"
    | "G"
    | "H"
    | "I"
    | "J"
    | "K"
    | "L"
    | "M"
    | "N"
    | "O"
    | "P"
    | "Q"
    | "R"
    | "S"
    | "T";
  /**
   * 行业代码：国民经济行业分类的4位小类代码。
   */
  industryCode?: string;
  /**
   * 登记机关：经营主体、机关或者其他组织依法登记或者批准使用的名称。
   */
  registrationOrgan: string;
  /**
   * 吊销日期：公历日期，写作 YYYY-MM-DD。
   */
  revokedOn?: string;
  /**
   * 注销日期：公历日期，写作 YYYY-MM-DD。
   */
  deregisteredOn?: string;
  /**
   * 撤销日期：公历日期，写作 YYYY-MM-DD。
   */
  annulledOn?: string;
  /**
   * 吊销原因：不超过200个字符的文字。
   */
  revocationReason?: string;
  /**
   * 注销原因：不超过200个字符的文字。
   */
  deregistrationReason?: string;
  /**
   * 歇业：备案的歇业期间和法律文书送达地址。
   */
  suspension?: {
    /**
     * 歇业起始日期：公历日期，写作 YYYY-MM-DD。
     */
    startsOn: string;
    /**
     * 歇业终止日期：公历日期，写作 YYYY-MM-DD。
     */
    endsOn: string;
    /**
     * 法律文书送达地址：不超过500个字符的文字。
     */
    serviceAddress: string;
  };
  /**
   * 是否个转企：是与否。
   */
  isConvertedFromIndividual?: "1" | "0";
  /**
   * 隶属主体统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  headOfficeCreditCode?: string;
  /**
   * 是否处于名称责令变更期间：是与否。
   */
  isNameUnderCorrection?: "1" | "0";
  /**
   * 股东及出资：股东或者发起人及其出资。
   */
  shareholders?: {
    /**
     * 股东名称：经营主体、机关或者其他组织依法登记或者批准使用的名称。
     */
    name: string;
    /**
     * 投资人类型：不超过64个字符的文字。
     */
    kind?: string;
    /**
     * 证件类型：自然人身份证件的种类。
     */
    idType?: string;
    /**
     * 证件号码：自然人身份证件上的号码。
     */
    idNumber?: string;
    /**
     * 股东统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
     */
    creditCode?: string;
    /**
     * 认缴出资额（万元）：以万元为单位的金额，小数不超过6位。
     */
    subscribedAmount: string;
    /**
     * 认缴出资日期：公历日期，写作 YYYY-MM-DD。
     */
    subscribedOn: string;
    /**
     * 认缴出资方式：股东认缴或者实缴出资的方式。
     */
    subscribedForm: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9";
    /**
     * 实缴出资额（万元）：以万元为单位的金额，小数不超过6位。
     */
    paidAmount?: string;
    /**
     * 实缴出资日期：公历日期，写作 YYYY-MM-DD。
     */
    paidOn?: string;
    /**
     * 实缴出资方式：股东认缴或者实缴出资的方式。
     */
    paidForm?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9";
    /**
     * 认购股份数：股份有限公司发起人认购的股份数。
     */
    shares?: string;
    /**
     * 公示日期：公历日期，写作 YYYY-MM-DD。
     */
    publishedOn?: string;
  }[];
  /**
   * 主要人员：董事、监事、高级管理人员、合伙事务执行人等。
   */
  keyPersons?: {
    /**
     * 姓名：自然人的姓名；不限汉字，可含间隔号、空格和外文字母。
     */
    name: string;
    /**
     * 职务：不超过64个字符的文字。
     */
    position: string;
    /**
     * 是否法定代表人：是与否。
     */
    isLegalRepresentative?: "1" | "0";
  }[];
  /**
   * 分支机构统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   *
   * @minItems 1
   */
  branches?: string[];
  /**
   * 变更事项：登记事项的历次变更。
   */
  changes?: {
    /**
     * 变更事项：不超过200个字符的文字。
     */
    item: string;
    /**
     * 变更前：不超过4000个字符的文字。
     */
    before?: string;
    /**
     * 变更后：不超过4000个字符的文字。
     */
    after?: string;
    /**
     * 变更日期：公历日期，写作 YYYY-MM-DD。
     */
    changedOn: string;
  }[];
  /**
   * 股权出质：登记的股权出质。
   */
  pledges?: {
    /**
     * 登记编号：行政机关决定文书的发文字号。
     */
    number: string;
    /**
     * 登记日期：公历日期，写作 YYYY-MM-DD。
     */
    registeredOn: string;
    /**
     * 金额（万元）：以万元为单位的金额，小数不超过6位。
     */
    amount?: string;
  }[];
  /**
   * 动产抵押：登记的动产抵押。
   */
  mortgages?: {
    /**
     * 登记编号：行政机关决定文书的发文字号。
     */
    number: string;
    /**
     * 登记日期：公历日期，写作 YYYY-MM-DD。
     */
    registeredOn: string;
    /**
     * 金额（万元）：以万元为单位的金额，小数不超过6位。
     */
    amount?: string;
  }[];
  /**
   * 司法冻结：人民法院对股权的冻结。
   */
  freezes?: {
    /**
     * 登记编号：行政机关决定文书的发文字号。
     */
    number: string;
    /**
     * 登记日期：公历日期，写作 YYYY-MM-DD。
     */
    registeredOn: string;
    /**
     * 金额（万元）：以万元为单位的金额，小数不超过6位。
     */
    amount?: string;
  }[];
  /**
   * 涤除信息：依人民法院协助执行通知书公示的法定代表人、董事等涤除信息。
   */
  removalByJudgment?: {
    /**
     * 协助执行通知书文号：行政机关决定文书的发文字号。
     */
    enforcementNoticeNumber?: string;
    /**
     * 生效裁判文号：行政机关决定文书的发文字号。
     */
    judgmentNumber?: string;
    /**
     * 裁判日期：公历日期，写作 YYYY-MM-DD。
     */
    judgedOn?: string;
    /**
     * 涤除公示日期：公历日期，写作 YYYY-MM-DD。
     */
    publishedOn?: string;
  };
  /**
   * 清算组：清算组的成立和公告。
   */
  clearingGroup?: {
    /**
     * 清算组成立日期：公历日期，写作 YYYY-MM-DD。
     */
    formedOn: string;
    /**
     * 清算组公告日期：公历日期，写作 YYYY-MM-DD。
     */
    announcedOn?: string;
    /**
     * 清算组成员：自然人的姓名；不限汉字，可含间隔号、空格和外文字母。
     *
     * @minItems 1
     */
    members?: string[];
  };
  /**
   * 邮政编码：住所所在地的邮政编码。
   */
  postalCode?: string;
  /**
   * 联系电话：经营主体对外联系的电话号码。
   */
  telephone?: string;
  /**
   * 电子邮箱：经营主体对外联系的电子邮箱。
   */
  email?: string;
  /**
   * 公示日期：公历日期，写作 YYYY-MM-DD。
   */
  publishedOn?: string;
  /**
   * 数据来源单位：产生该条信息并对其质量负责的单位。
   */
  sourceOrganName: string;
  /**
   * 数据来源单位统一社会信用代码：法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。
   */
  sourceOrganCode: string;
  /**
   * 备注：不超过512个字符的文字。
   */
  remark?: string;
  /**
   * 记录信封：交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。
   */
  envelope?: {
    /**
     * 记录标识：在归集范围内唯一标识一条记录的字符串。
     */
    recordId: string;
    /**
     * 记录类型：在归集范围内唯一标识一条记录的字符串。
     */
    recordType: string;
    /**
     * 标准版本：标准或者数据的版本号。
     */
    standardVersion: string;
    /**
     * 适用制度：在归集范围内唯一标识一条记录的字符串。
     */
    regime: string;
    /**
     * 数据操作类型：记录是新增、变更还是删除。
     */
    operation: "N" | "U" | "D";
    /**
     * 业务发生日期：业务发生的日期，据以选用当日有效的规则和参数。
     */
    occurredOn: string;
    /**
     * 采集时间：公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
     */
    createdAt: string;
    /**
     * 更新时间：公历日期和时刻，带时区，写作 YYYY-MM-DDThh:mm:ss+08:00。
     */
    updatedAt: string;
    /**
     * 公示要素：记录的公示属性、渠道、起止和脱敏情况。
     */
    publicity: {
      /**
       * 公示属性：信息公示、不公示还是内部过程信息。
       */
      class: "P" | "N" | "I";
      /**
       * 公示渠道：公示信息的渠道。
       *
       * @minItems 1
       */
      channels?: ("1" | "2" | "3")[];
      /**
       * 公示起始日期：公历日期，写作 YYYY-MM-DD。
       */
      startsOn?: string;
      /**
       * 应停止公示日期：公历日期，写作 YYYY-MM-DD。
       */
      plannedEndOn?: string;
      /**
       * 实际停止公示日期：公历日期，写作 YYYY-MM-DD。
       */
      endedOn?: string;
      /**
       * 停止公示原因：停止公示的原因。
       */
      endReason?: "1" | "2" | "3" | "4" | "5" | "6" | "7";
      /**
       * 是否脱敏：是与否。
       */
      isMasked?: "1" | "0";
      /**
       * 脱敏字段：不超过64个字符的文字。
       *
       * @minItems 1
       */
      maskedFields?: string[];
      /**
       * 是否经保密审查：是与否。
       */
      isSecrecyReviewed: "1" | "0";
    };
    /**
     * 前版记录：在归集范围内唯一标识一条记录的字符串。
     */
    supersedes?: string;
  };
  /**
   * 地方扩展：按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。
   */
  local?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^CN-[0-9]{2}$".
     */
    [k: string]: unknown;
  };
}
