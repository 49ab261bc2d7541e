import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Surroundings } from "../command.ts";
import { parseMessage, type System } from "./system.ts";

/**
 * Speaks the protocol over a pipe: one JSON object a line. Ends with `close` or the end of the input.
 *
 * @throws {BadMessage}
 */
export async function servePipe(
  system: System,
  { stdin, stdout }: Pick<Surroundings, "stdin" | "stdout">,
): Promise<void> {
  const lines = createInterface({
    input: Readable.from(stdin, { objectMode: false }),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const response = await system.answer(parseMessage(line));
    if (response === undefined) return;
    stdout.write(`${JSON.stringify(response)}\n`);
  }
}
