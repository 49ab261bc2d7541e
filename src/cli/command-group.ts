import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { displayWidth, padRight } from "../report/display-width.ts";
import { type Command, runCommand, type Surroundings } from "./command.ts";
import { exitCode } from "./exit-code.ts";

/** A command that is several: `creditspec conformance run`, `creditspec conformance plan` … */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>>;
  readonly examples: readonly { readonly command: string; readonly what: string }[];
}

/**
 * Runs the command of a group that the first argument names.
 *
 * @throws {Unreadable} `usage`
 */
export async function runGroup(
  group: CommandGroup,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h") {
    surroundings.stdout.write(helpOfGroup(group));
    return name === undefined ? exitCode.unreadable : 0;
  }
  const command = Object.hasOwn(group.commands, name) ? group.commands[name] : undefined;
  if (command === undefined) {
    const [suggestion] = closest(name, Object.keys(group.commands));
    throw new Unreadable("usage", {
      problem: `${group.name} 没有“${name}”`,
      hint:
        suggestion === undefined
          ? `用 creditspec ${group.name} --help 查看用法`
          : `是不是 creditspec ${group.name} ${suggestion}？`,
    });
  }
  return runCommand(await command.load(), rest, surroundings);
}

function helpOfGroup({ name, summary, commands, examples }: CommandGroup): string {
  const width = Math.max(...Object.keys(commands).map(displayWidth));
  return [
    `creditspec ${name} — ${summary}`,
    "",
    "用法:",
    ...Object.entries(commands).map(
      ([command, one]) => `  creditspec ${name} ${padRight(command, width)}  ${one.summary}`,
    ),
    "",
    `  creditspec ${name} <命令> --help   查看用法和例子`,
    "",
    "例:",
    ...examples.flatMap(({ command, what }) => [`  # ${what}`, `  ${command}`]),
    "",
  ].join("\n");
}
