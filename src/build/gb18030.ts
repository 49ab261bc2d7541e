import { encodeGb18030 as encode } from "../base/gb18030.ts";

/** Encodes text as GB18030. */
export function encodeGb18030(text: string): Buffer {
  return Buffer.from(encode(text));
}
