import { type ParseArgsConfig, parseArgs } from "node:util";
import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { displayWidth, padRight } from "../report/display-width.ts";

/** What a command is handed; it never touches `process`. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today, `YYYY-MM-DD`, for commands whose user named no day. */
  readonly today: string;
  readonly signal: AbortSignal;
  /** Whether a fault of this program shows where it happened. */
  readonly showsStack: boolean;
}

/** A stream of text; `isTerminal` allows colour and progress. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Resolves when everything written has been taken, or never will be. */
  flush(): Promise<void>;
  /** The reader has gone away. */
  readonly isBroken: boolean;
  readonly columns?: number;
}

/** One option, with the words of its help. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: true;
  readonly short?: string;
  /** Placeholder of its value, e.g. `<file>`. */
  readonly value?: string;
  readonly help: string;
  /** The only values it takes. */
  readonly oneOf?: readonly string[];
}

export type OptionValues<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]?: Options[Name]["type"] extends "boolean"
    ? boolean
    : Options[Name]["multiple"] extends true
      ? string[]
      : string;
};

/** A command: translates words to a library call and back. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: Options;
  readonly examples: readonly { readonly command: string; readonly what: string }[];
  /** Returns the exit code. */
  run(positionals: readonly string[], values: OptionValues<Options>, surroundings: Surroundings): Promise<number>;
}

export function defineCommand<const Options extends Record<string, Option>>(
  command: Command<Options>,
): Command<Options> {
  return command;
}

/**
 * Runs a command with its arguments.
 *
 * @throws {Unreadable} `usage` for an option that does not exist or a value it does not take
 */
export async function runCommand(
  command: Command,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const options = { ...command.options, help: { type: "boolean", short: "h", help: "显示帮助" } } satisfies Record<
    string,
    Option
  >;
  const config: ParseArgsConfig = { args: [...args], options, allowPositionals: true, strict: true };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs(config);
  } catch (problem) {
    throw wrongUsage(problem as Error & { code?: string }, args, command);
  }
  const { values, positionals } = parsed;
  if (values["help"]) {
    surroundings.stdout.write(helpOf(command));
    return 0;
  }
  for (const [name, { oneOf }] of Object.entries(command.options)) {
    const value = values[name];
    if (oneOf !== undefined && typeof value === "string" && !oneOf.includes(value)) {
      throw new Unreadable("usage", {
        problem: `--${name} 不能是“${value}”`,
        hint: `--${name} 可以是 ${oneOf.join("、")}`,
      });
    }
  }
  return command.run(positionals, values as OptionValues<Record<string, Option>>, surroundings);
}

/** Help of one command, made from its definition. */
export function helpOf({ name, summary, usage, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { value, short, help, multiple }]) => {
    const left = `${short === undefined ? "" : `-${short}, `}--${option}${value === undefined ? "" : ` ${value}`}`;
    return [left, help + (multiple ? "（可多次）" : "")] as const;
  });
  const width = Math.max(...rows.map(([left]) => displayWidth(left)), 0);
  return [
    `creditspec ${name} — ${summary}`,
    "",
    "用法:",
    `  ${usage}`,
    "",
    ...(rows.length > 0 ? ["选项:", ...rows.map(([left, help]) => `  ${padRight(left, width)}  ${help}`), ""] : []),
    "例:",
    ...examples.flatMap(({ command, what }) => [`  # ${what}`, `  ${command}`]),
    "",
  ].join("\n");
}

function wrongUsage(problem: Error & { code?: string }, args: readonly string[], command: Command): Unreadable {
  const hint = `用 creditspec ${command.name} --help 查看用法`;
  const word = /'(-[^'\s]*)/.exec(problem.message)?.[1] ?? "";
  if (problem.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const names = Object.keys(command.options).map((name) => `--${name}`);
    const [suggestion] = closest(word, names);
    return new Unreadable("usage", {
      problem: `没有选项 ${word}`,
      hint: suggestion === undefined ? hint : `是不是 ${suggestion}？${hint}`,
    });
  }
  return new Unreadable("usage", { problem: `选项 ${word || args.join(" ")} 的写法不对（缺少值或者多了值）`, hint });
}
