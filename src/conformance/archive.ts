/** What is wrong with an archive. */
export class ArchiveError extends Error {}

const blockSize = 512;
const text = new TextEncoder();

/**
 * A tar archive (POSIX.1-1988, ustar) that depends on names and bytes alone: members by name, dated 1970-01-01, owned by nobody.
 *
 * @param members by their paths: at most 100 printable ASCII characters
 */
export function createArchive(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (const [name, bytes] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    blocks.push(headerOf(name, bytes.length), bytes, new Uint8Array(paddingOf(bytes.length)));
  }
  blocks.push(new Uint8Array(2 * blockSize));
  const archive = new Uint8Array(blocks.reduce((size, block) => size + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    archive.set(block, at);
    at += block.length;
  }
  return archive;
}

/**
 * The members of an archive made by `createArchive`. Nothing else is read: no byte of it can say something that is not looked at.
 *
 * @throws {ArchiveError}
 */
export function readArchive(archive: Uint8Array): Map<string, Uint8Array> {
  const members = new Map<string, Uint8Array>();
  let at = 0;
  while (at + blockSize <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + blockSize);
    const name = textOf(header.subarray(0, 100));
    const octal = textOf(header.subarray(124, 136));
    if (!/^[0-7]{11}$/.test(octal)) throw new ArchiveError(`第 ${at} 字节起不是 tar 的文件头`);
    const size = Number.parseInt(octal, 8);
    const begin = at + blockSize;
    if (begin + size > archive.length) throw new ArchiveError(`成员 ${name} 不完整`);
    if (members.has(name)) throw new ArchiveError(`成员 ${name} 出现两次`);
    members.set(name, archive.slice(begin, begin + size));
    at = begin + size + paddingOf(size);
  }
  if (members.size === 0) throw new ArchiveError("不是 tar 归档，或者其中没有文件");
  const again = createArchive(members);
  if (again.length !== archive.length || again.some((byte, index) => byte !== archive[index])) {
    throw new ArchiveError("不是规范写法的归档：成员的次序、属性或者填充被改过");
  }
  return members;
}

function headerOf(name: string, size: number): Uint8Array {
  if (!/^[!-~]{1,100}$/.test(name)) throw new ArchiveError(`归档成员的名称“${name}”不是 1 至 100 个 ASCII 字符`);
  const header = new Uint8Array(blockSize);
  const put = (at: number, value: string) => header.set(text.encode(value), at);
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, `${size.toString(8).padStart(11, "0")}\0`);
  put(136, "00000000000\0");
  // The sum is taken with blanks in its own place.
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\x0000");
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return header;
}

function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

function textOf(field: Uint8Array): string {
  const end = field.indexOf(0);
  return String.fromCharCode(...field.subarray(0, end === -1 ? field.length : end));
}
