import { writeFileSync } from "node:fs";
import chineseDays from "chinese-days";

// Writes src/standard/calendars/working-days.json from chinese-days (MIT).

const from = "2004-01-01";
// The package silently falls back to Monday to Friday after the last year it knows.
const to = "2026-12-31";

const holidays: string[] = [];
const workingWeekends: string[] = [];
for (let day = new Date(`${from}T00:00:00Z`); ; day = new Date(day.getTime() + 86_400_000)) {
  const date = day.toISOString().slice(0, 10);
  if (date > to) break;
  const isWeekend = day.getUTCDay() % 6 === 0;
  const isWorkday = chineseDays.isWorkday(date);
  if (isWeekend && isWorkday) workingWeekends.push(date);
  if (!isWeekend && !isWorkday) holidays.push(date);
}

const source = "Holiday notices of the State Council, by way of the npm package chinese-days 1.5.7 (MIT)";
writeFileSync(
  new URL("../standard/calendars/working-days.json", import.meta.url),
  `${JSON.stringify({ from, to, holidays, workingWeekends, source }, null, 2)}\n`,
);
console.log(`${holidays.length} holidays on weekdays, ${workingWeekends.length} working weekend days`);
