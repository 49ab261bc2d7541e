import ExcelJS from "exceljs";

const [path = ""] = process.argv.slice(2);
// Only reads: every cell is brought to its value, none is checked.
let records = -1;
let cells = 0;
const workbook = new ExcelJS.stream.xlsx.WorkbookReader(path, {
  sharedStrings: "cache",
  styles: "cache",
  worksheets: "emit",
  entries: "emit",
  hyperlinks: "ignore",
});
for await (const sheet of workbook) {
  for await (const row of sheet) {
    records++;
    row.eachCell(({ value }) => {
      if (value !== null) cells++;
    });
  }
}
console.log(JSON.stringify({ records, cells }));
