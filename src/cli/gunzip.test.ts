import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inflate } from "../read/inflate.ts";
import { allBytes } from "../read/random-access.ts";
import { gunzip } from "./gunzip.ts";

const content = new TextEncoder().encode("甲,乙\n".repeat(200_000));
const packed = new Uint8Array(gzipSync(content));
const damaged = () => new Error("damaged");

/** Chunks that are overwritten as soon as the next is asked for. */
async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    chunk.set(part);
    yield chunk.subarray(0, part.length);
  }
}

describe.each([
  ["Node", gunzip],
  ["the platform", undefined],
])("with the decompressor of %s", (_, runtime) => {
  test("a file is unpacked, several members too", async () => {
    const bytes = new Uint8Array([...packed, ...packed]);
    const unpacked = await allBytes(inflate(inChunks(bytes), damaged, runtime));
    expect(Buffer.from(unpacked).equals(Buffer.from([...content, ...content]))).toBe(true);
  });

  test.each([
    ["cut off", packed.subarray(0, -20)],
    ["with another check sum", packed.with(packed.length - 6, (packed.at(-6) as number) ^ 1)],
    ["with another length", packed.with(packed.length - 2, (packed.at(-2) as number) ^ 1)],
    ["that is none", new TextEncoder().encode("甲")],
  ])("a file %s is damaged", async (_, bytes) => {
    await expect(allBytes(inflate(inChunks(bytes), damaged, runtime))).rejects.toThrow("damaged");
  });

  test("what goes wrong while the file is read is no damage", async () => {
    async function* failing() {
      yield packed.subarray(0, 50);
      throw new Error("disk");
    }
    await expect(allBytes(inflate(failing(), damaged, runtime))).rejects.toThrow("disk");
  });

  test("who stops taking stops the reading", async () => {
    let hasStopped = false;
    async function* endless() {
      try {
        yield packed.subarray(0, packed.length - 100);
        for (;;) yield gzipSync(content);
      } finally {
        hasStopped = true;
      }
    }
    for await (const chunk of inflate(endless(), damaged, runtime)) if (chunk.length > 0) break;
    expect(hasStopped).toBe(true);
  });
});
