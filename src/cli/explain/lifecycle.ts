import { type Lifecycle, startState } from "../../model/lifecycle.ts";
import type { PublishedVersion } from "../../model/published.ts";
import { padRight } from "../../report/display-width.ts";
import type { Language } from "../../report/report.ts";
import { clauseWords, lines, rows, sourceWords } from "./words.ts";

const actorWords: Readonly<Record<string, string>> = {
  organ: "作出机关",
  "upper-organ": "上级机关",
  entity: "经营主体",
  public: "公众",
  court: "人民法院",
  system: "系统",
};

export function explainLifecycle(
  { id, title, definition, clause, source, states, moves }: Lifecycle,
  version: PublishedVersion,
  language: Language,
): string {
  const zh = language === "zh";
  const stateTitle = (state: string) =>
    state === startState ? (zh ? "尚未开始" : "not begun") : (states[state]?.title[language] ?? state);
  const parameterTitle = (name: string) =>
    version.regimes.map(({ parameters }) => parameters[name]?.title).find((text) => text !== undefined) ?? name;
  return lines(
    `${id}  ${title[language]}`,
    definition,
    "",
    ...rows([
      [zh ? "依据" : "source", sourceWords(source, language)],
      [zh ? "条款" : "clause", clauseWords(version, clause)],
      [
        zh ? "状态" : "states",
        Object.values(states)
          .map((state) => state.title[language] + (state.final ? (zh ? "（终）" : " (final)") : ""))
          .join("、"),
      ],
    ]),
    "",
    zh ? "环节（谁可以办、从哪个状态到哪个状态、期限）:" : "moves:",
    ...Object.entries(moves).flatMap(([name, move]) => [
      `  ${padRight(name, 26)}  ${move.title[language]}：${move.from.map(stateTitle).join("、")} → ${stateTitle(move.to)}；${move.by.map((actor) => (zh ? (actorWords[actor] ?? actor) : actor)).join("、")}；${sourceWords(move.source, language)}`,
      ...(move.deadlines ?? []).map(
        ({ kind, parameter }) =>
          `  ${" ".repeat(26)}  ${kind === "at-latest" ? (zh ? "最迟" : "at the latest") : zh ? "最早" : "at the earliest"}：${parameterTitle(parameter)}`,
      ),
    ]),
  );
}
