import { setTimeout as wait } from "node:timers/promises";
import { type Connector, ProtocolError, SystemCrash, SystemTimeout } from "../../conformance/connector.ts";
import type { Request } from "../../conformance/protocol.ts";

/** An answer longer than this is no answer. */
const longestAnswer = 64 << 20;
/** Milliseconds between two attempts to reach a system that is not there yet. */
const retryEvery = 200;

/**
 * A service: every message is one POST, its answer the body. It is neither started nor stopped by us; after a failure it is
 * greeted anew.
 */
export class HttpConnector implements Connector {
  readonly seesFiles = true;
  readonly parallel = false;
  readonly #address: string;
  readonly #signal: AbortSignal | undefined;

  constructor(address: string, options: { signal?: AbortSignal } = {}) {
    this.#address = address;
    this.#signal = options.signal;
  }

  async start(): Promise<void> {}

  async ask(request: Request, ms: number): Promise<unknown> {
    const deadline = performance.now() + ms;
    for (;;) {
      try {
        return await this.#post(request, Math.max(1, Math.ceil(deadline - performance.now())), ms);
      } catch (problem) {
        // It may be starting still, or again.
        const mayCome = request.type === "hello" && problem instanceof SystemCrash;
        if (!mayCome || performance.now() + retryEvery >= deadline) throw problem;
        await wait(retryEvery, undefined, { ...(this.#signal && { signal: this.#signal }) });
      }
    }
  }

  async stop(): Promise<void> {}

  async #post(request: Request, left: number, ms: number): Promise<unknown> {
    const timeout = AbortSignal.timeout(left);
    const signal = this.#signal === undefined ? timeout : AbortSignal.any([this.#signal, timeout]);
    let body: Uint8Array;
    try {
      const response = await fetch(this.#address, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8", accept: "application/json" },
        body: JSON.stringify(request),
        // To another place nobody has asked us to send anything.
        redirect: "error",
        signal,
      });
      body = await bodyOf(response);
      if (!response.ok) throw new ProtocolError(`HTTP 状态 ${response.status}，应为 200`);
    } catch (problem) {
      if (problem instanceof ProtocolError || this.#signal?.aborted) throw problem;
      if (timeout.aborted) throw new SystemTimeout(`${ms} 毫秒内没有答复`);
      throw new SystemCrash(`${this.#address} 无法连接：${reasonOf(problem as Error)}`);
    }
    if (request.type === "close") return undefined;
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    } catch {
      throw new ProtocolError("答复不是 UTF-8 的 JSON");
    }
  }
}

async function bodyOf({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > longestAnswer) throw new ProtocolError(`答复超过 ${longestAnswer} 字节`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf({ cause, message }: Error): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const reasons: Record<string, string> = {
    ECONNREFUSED: "没有服务在这个端口",
    ENOTFOUND: "没有这个主机",
    ECONNRESET: "连接被断开",
    UND_ERR_SOCKET: "连接被断开",
  };
  return (code !== undefined && reasons[code]) || code || message;
}
