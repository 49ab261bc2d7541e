import type { Request } from "./protocol.ts";

/** A way to a system under test. The faces make them: of a program, an address, a folder. */
export interface Connector {
  /** Starts, or starts anew after a crash. */
  start(): Promise<void>;
  /**
   * Sends a request and waits for its answer, whatever it holds; `close` has none.
   *
   * @throws {SystemTimeout} no answer within `ms` milliseconds; the system has been stopped
   * @throws {SystemCrash} the system ended, or cannot be reached
   * @throws {ProtocolError} what came is no JSON object
   */
  ask(request: Request, ms: number): Promise<unknown>;
  stop(): Promise<void>;
  /** Whether the system gets at files by their paths on this machine; else they are laid beside the request. */
  readonly seesFiles: boolean;
  /** Whether all cases are asked at once, each answered by itself and in any order; nothing is started anew then. */
  readonly parallel: boolean;
}

export class SystemTimeout extends Error {}
export class SystemCrash extends Error {}
export class ProtocolError extends Error {}
