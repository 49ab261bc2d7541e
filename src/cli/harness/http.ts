import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BadMessage, parseMessage, type System } from "./system.ts";

/** No message of the suite is nearly as long. */
const longestMessage = 64 << 20;

/**
 * Speaks the protocol over HTTP on an address of this machine alone: a POST for each message, the answer is its body; 204 to `close`.
 * Serves until the signal is given.
 *
 * @param onReady is told the address, with the port that was chosen where 0 was asked for
 */
export async function serveHttp(
  system: System,
  { host, port }: { readonly host: string; readonly port: number },
  signal: AbortSignal,
  onReady: (address: string) => void,
): Promise<void> {
  const server = createServer((request, response) => {
    reply(system, request, response).catch((problem: Error) => send(response, 500, { message: problem.message }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const { port: chosen } = server.address() as AddressInfo;
      onReady(`http://${host.includes(":") ? `[${host}]` : host}:${chosen}/`);
    });
    server.once("close", resolve);
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
}

async function reply(system: System, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") return send(response, 405, { message: "消息用 POST 发送" });
  // Only a page in a browser says where it comes from, and no page has business here.
  if (request.headers.origin !== undefined) return send(response, 403, { message: "不答复网页发来的请求" });
  const text = await bodyOf(request);
  if (text === undefined) return send(response, 413, { message: "消息太长" });
  try {
    const answer = await system.answer(parseMessage(text));
    send(response, answer === undefined ? 204 : 200, answer);
  } catch (problem) {
    if (!(problem instanceof BadMessage)) throw problem;
    send(response, 400, { message: problem.message });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestMessage) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
