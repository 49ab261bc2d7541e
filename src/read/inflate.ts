/**
 * Unpacks bytes with the platform's own decompressor. The packed bytes are asked for one chunk at a time, as the unpacked ones are
 * taken; leaving the loop stops both.
 *
 * What `packed` throws is passed on as it is. Bytes that are not so packed, are cut off or fail their check sum throw what `damaged`
 * makes.
 */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  format: "gzip" | "deflate-raw",
  damaged: () => Error,
): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let problem: { readonly reason: unknown } | undefined;
  const feeding = (async () => {
    try {
      for await (const chunk of packed) {
        await writer.ready;
        // The decompressor keeps what it is given, and a chunk is valid only until the next is asked for.
        await writer.write(chunk.slice());
      }
    } catch (reason) {
      problem = { reason };
      await writer.abort(reason).catch(() => {});
      return;
    }
    await writer.close().catch(() => {});
  })();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch {
    throw problem === undefined ? damaged() : problem.reason;
  } finally {
    await reader.cancel().catch(() => {});
    await writer.abort().catch(() => {});
    await feeding;
  }
  if (problem !== undefined) throw problem.reason;
}
