import { mkdir } from "node:fs/promises";
import { relative, resolve } from "node:path";
import {
  forms,
  type Open,
  type Opened,
  type Output,
  type Product,
  protocolVersion,
  type Request,
  type Response,
  type Result,
  type Role,
  type Run,
  roles,
} from "../../conformance/protocol.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { describeUnreadable } from "../../report/unreadable-words.ts";
import { versionNames } from "../../validate/versions.ts";
import { Unwritable } from "../../write/unwritable.ts";
import { createExporterRole } from "./exporter.ts";
import { createLifecycleRole } from "./lifecycle.ts";
import { NotSupported } from "./not-supported.ts";
import { createOpening, type Opening, type Performance } from "./opening.ts";
import { createPublisherRole } from "./publisher.ts";
import { createReceiverRole } from "./receiver.ts";
import { createTaggerRole } from "./tagger.ts";
import { createValidatorRole } from "./validator.ts";

/** A message that is none of the protocol: nothing can be answered to it. */
export class BadMessage extends Error {}

const rolesOf: Readonly<Record<Role, (opening: Opening) => Performance>> = {
  validator: createValidatorRole,
  exporter: createExporterRole,
  receiver: createReceiverRole,
  lifecycle: createLifecycleRole,
  tagger: createTaggerRole,
  publisher: createPublisherRole,
};

/** This program as a system under test. */
export interface System {
  /**
   * Answers a message; `undefined` to `close`.
   *
   * @param place the folder that paths in the message are relative to, where it is not that of this process; paths in the answer
   *   are relative to it then
   * @throws {BadMessage}
   */
  answer(message: unknown, place?: string): Promise<Response | undefined>;
}

export function createSystem(product: () => Product): System {
  let opened: { readonly folder: string; readonly performances: ReadonlyMap<Role, Performance> } | undefined;

  return {
    async answer(message, place) {
      const request = requestOf(message);
      if (request.type === "hello") {
        const { cp, nonce } = request;
        if (cp !== protocolVersion) throw new BadMessage(`协议版本是 ${cp}，这里只会 ${protocolVersion}`);
        return { type: "ready", cp, nonce, product: product(), roles, standards: versionNames, forms };
      }
      if (request.type === "open") return open(request, place);
      if (request.type === "run") return perform(request, place);
      opened = undefined;
      return undefined;
    },
  };

  async function open({ standard, timeZone, folder }: Open, place = "."): Promise<Opened> {
    try {
      if (timeZone !== "Asia/Shanghai") throw new NotSupported(`没有时区 ${timeZone}`);
      await mkdir(resolve(place, folder), { recursive: true });
      const opening = createOpening(standard);
      opened = { folder, performances: new Map(roles.map((role) => [role, rolesOf[role](opening)])) };
      return { type: "opened", ok: true };
    } catch (problem) {
      return { type: "opened", ok: false, message: messageOf(problem) };
    }
  }

  async function perform(run: Run, place?: string): Promise<Result> {
    const { seq, role } = run;
    if (opened === undefined) return { type: "result", seq, status: "errored", message: "还没有 open" };
    const performance = opened.performances.get(role);
    if (performance === undefined) return { type: "result", seq, status: "skipped", reason: `没有角色 ${role}` };
    try {
      return { type: "result", seq, status: "done", ...(await performed(performance, run, opened.folder, place)) };
    } catch (problem) {
      const isUnsupported =
        problem instanceof NotSupported ||
        problem instanceof Unwritable ||
        (problem instanceof Unreadable && problem.code === "unknown-name");
      return isUnsupported
        ? { type: "result", seq, status: "skipped", reason: messageOf(problem) }
        : { type: "result", seq, status: "errored", message: messageOf(problem) };
    }
  }
}

async function performed(performance: Performance, run: Run, folder: string, place?: string): Promise<Output> {
  if (place === undefined) return performance(run, folder);
  const { files, batch } = run.input;
  const input = {
    ...run.input,
    ...(files && { files: files.map((file) => ({ ...file, path: resolve(place, file.path) })) }),
    ...(batch && { batch: { ...batch, folder: resolve(place, batch.folder) } }),
  };
  const output = await performance({ ...run, input }, resolve(place, folder));
  return {
    ...output,
    ...(output.files && { files: output.files.map((file) => ({ ...file, path: relative(place, file.path) })) }),
  };
}

/** @throws {BadMessage} it is none of the protocol's requests */
function requestOf(message: unknown): Request {
  const { type } = (message ?? {}) as { readonly type?: unknown };
  const isRequest = type === "hello" || type === "open" || type === "run" || type === "close";
  if (!isRequest) throw new BadMessage(`消息的 type 是 ${JSON.stringify(type)}，应为 hello、open、run 或者 close`);
  return message as Request;
}

function messageOf(problem: unknown): string {
  if (!(problem instanceof Unreadable)) return (problem as Error).message;
  const { message, fix } = describeUnreadable(problem, "zh");
  return `${message}；${fix}`;
}

/** @throws {BadMessage} it is not JSON */
export function parseMessage(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new BadMessage(`消息不是 JSON：${(problem as Error).message}`);
  }
}
