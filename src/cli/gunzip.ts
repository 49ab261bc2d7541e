/** Bytes unpacked at a time. */
const chunkSize = 1 << 18;

/** Unpacks gzip with the decompressor of Node, which works beside this thread and in larger pieces than that of the platform. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Few files are packed.
  const { createGunzip } = process.getBuiltinModule("node:zlib");
  const { pipeline } = process.getBuiltinModule("node:stream/promises");
  const stream = createGunzip({ chunkSize });
  // What goes wrong there is thrown by the stream, too.
  const feeding = pipeline(packed, stream).catch(() => {});
  try {
    yield* stream;
  } finally {
    stream.destroy();
    await feeding;
  }
}
