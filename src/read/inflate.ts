/** Unpacks gzip (RFC 1952) as it is taken. Each packed chunk is its own to keep; one that throws is passed on. */
export type Gunzip = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * Unpacks gzip with what the runtime has for it, otherwise with the platform's own decompressor. The packed bytes are asked for one
 * chunk at a time, as the unpacked ones are taken; leaving the loop stops both.
 *
 * What `packed` throws is passed on as it is. Bytes that are not so packed, are cut off or fail their check sum throw what `damaged`
 * makes.
 */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  damaged: () => Error,
  gunzip: Gunzip = gunzipByPlatform,
): AsyncGenerator<Uint8Array> {
  let problem: { readonly reason: unknown } | undefined;
  async function* owned() {
    try {
      // The decompressor keeps what it is given, and a chunk is valid only until the next is asked for.
      for await (const chunk of packed) yield chunk.slice();
    } catch (reason) {
      problem = { reason };
      throw reason;
    }
  }
  try {
    yield* gunzip(owned());
  } catch {
    throw problem === undefined ? damaged() : problem.reason;
  }
}

async function* gunzipByPlatform(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feeding = (async () => {
    try {
      for await (const chunk of packed) {
        await writer.ready;
        await writer.write(chunk as Uint8Array<ArrayBuffer>);
      }
      await writer.close();
    } catch (reason) {
      await writer.abort(reason).catch(() => {});
    }
  })();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
    await writer.abort().catch(() => {});
    await feeding;
  }
}
