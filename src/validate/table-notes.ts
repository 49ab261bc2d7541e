/** What notes under a table begin with. */
const noteStart =
  /^([（(—-]*以[上下]|合计|总计|共计|小计|共\s*\d|制表|填表|填报|报送|联系|审核|复核|打印|导出|统计|备注|说明|注\s*[:：]|数据|截[至止])|[:：]/;
/** The first of several cells of a note: no more than a label, for an entity may be named 统计… or 打印…. */
const noteLabel =
  /^(合计|总计|共计|小计|(制表|填表|填报|审核|复核|打印|导出|统计)(人|员|单位|部门|时间|日期)?|备注|说明|注|数据来源|截至(时间|日期)?)\s*([:：].*)?$|^共\s*\d/;

/** A note under a table has no more cells with something in them. */
export const mostFilledOfNote = 3;

/** Whether a row reads like a note under a table (合计, 制表人 …) rather than a record of `width` columns. */
export function looksLikeNote(cells: readonly string[], width: number): boolean {
  let filled = 0;
  let first = "";
  for (const cell of cells) {
    if (cell === "") continue;
    if (filled === 0) first = cell;
    filled++;
    if (filled > mostFilledOfNote || filled === width) return false;
  }
  if (width < 3) return false;
  // A lone cell that says nothing of the kind may be all that is left of a row that was cut off.
  if (filled === 1) return noteStart.test(first.trim());
  return noteLabel.test(first.trim());
}
