import { readFileSync } from "node:fs";
import type { CodeListDescription, RecordTypeDescription } from "../model/published.ts";
import { createRowReader } from "../read/cells.ts";
import { createHeaderResolver } from "../read/columns.ts";
import { TableSplitter } from "../read/table.ts";
import { encodeGb18030 } from "./gb18030.ts";

/**
 * The mistakes of the dirty examples: row from 0, header, wrong cell. The clean tables are `examples/<record type>-clean.csv`,
 * written by hand; entities and persons are invented, check digits are right.
 */
const mistakes: Readonly<Record<string, readonly (readonly [row: number, header: string, cell: string])[]>> = {
  "administrative-penalty": [
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
  "administrative-licence": [
    [0, "XK_XKBH", "JY24401000000018"],
    [0, "XK_YXQZI", "2024/04/09"],
    [1, "XK_XDR_SHXYM", "91330106ma27abcd4c"],
    [1, "XK_JDRQ", "2026/06/03"],
    [2, "XK_XDR_LB", "个体户"],
    [2, "XK_NR", ""],
    [3, "XK_LYDWDM", "N/A"],
    [3, "XK_XKLB", "备案"],
  ],
  "market-entity": [
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

/** The derived files of `examples/`: every table with its mistakes, both in GB18030 and as NDJSON too. */
export function exampleFiles(
  recordTypes: readonly RecordTypeDescription[],
  codeLists: readonly CodeListDescription[],
): Map<string, Buffer> {
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const files = new Map<string, Buffer>();
  for (const [id, changes] of Object.entries(mistakes)) {
    const recordType = recordTypes.find((type) => type.id === id);
    if (recordType === undefined) throw new Error(`no record type ${id}`);
    const clean = readTable(`examples/${id}-clean.csv`);
    const header = clean[0] as readonly string[];
    const dirty = clean.map((row, index) =>
      row.map((cell, column) => changes.find(([at, name]) => at === index - 1 && name === header[column])?.[2] ?? cell),
    );
    const { columns } = createHeaderResolver(recordType).resolve(header);
    const readRow = createRowReader(columns, recordType, lists);
    for (const [state, rows] of Object.entries({ clean, dirty })) {
      const csv = rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
      const ndjson = rows.slice(1).map((row) => `${JSON.stringify(readRow(row))}\n`);
      files.set(`examples/${id}-${state}.csv`, Buffer.from(csv));
      files.set(`examples/${id}-${state}.gb18030.csv`, encodeGb18030(csv));
      files.set(`examples/${id}-${state}.ndjson`, Buffer.from(ndjson.join("")));
    }
  }
  return files;
}

function readTable(path: string): readonly (readonly string[])[] {
  const splitter = new TableSplitter({ file: path });
  splitter.push(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
  splitter.finish();
  const rows = splitter.takeRows().map(({ cells }) => cells);
  for (const row of rows) {
    if (row.length !== rows[0]?.length)
      throw new Error(`${path}: a row has ${row.length} cells, the header ${rows[0]?.length}`);
  }
  return rows;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
