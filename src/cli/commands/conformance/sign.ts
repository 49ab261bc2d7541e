import { readFile } from "node:fs/promises";
import { ArchiveError } from "../../../conformance/archive.ts";
import { Unreadable } from "../../../finding/unreadable.ts";
import { defineCommand } from "../../command.ts";
import { signedPath, writeWhole } from "../../conformance/evidence-files.ts";
import { readSigners, signEvidence, signingOptions } from "../../conformance/signing.ts";

export const sign = defineCommand({
  name: "conformance sign",
  summary: "为证据归档签名，或者加签",
  usage: "creditspec conformance sign <证据.tar> --sign <私钥>",
  options: signingOptions,
  examples: [
    { command: "creditspec conformance sign 证据.tar --sign 厂商.key.pem", what: "签名写到 证据.dsse.json" },
    {
      command: 'creditspec conformance sign 证据.tar --signer "sm2-ukey sign" --signer-key 检测机构.pub.pem',
      what: "检测机构用 UKey 加签；已有的签名保留",
    },
  ],
  async run([path, ...others], values, surroundings) {
    const signers = await readSigners(values, surroundings);
    if (path === undefined || others.length > 0 || signers.length === 0) {
      throw new Unreadable("usage", {
        problem: path === undefined || others.length > 0 ? "给出一个证据归档" : "没有给出签名的密钥",
        hint: "creditspec conformance sign 证据.tar --sign 厂商.key.pem",
      });
    }
    const archive = await readFileOf(path);
    const target = signedPath(path);
    const earlier = await readIfThere(target);
    try {
      const envelope = await signEvidence(
        archive,
        signers,
        earlier === undefined ? undefined : { path: target, text: earlier },
      );
      await writeWhole(target, `${JSON.stringify(envelope, null, 2)}\n`);
      surroundings.stdout.write(`${target}：${envelope.signatures.length} 个签名\n`);
      return 0;
    } catch (problem) {
      if (!(problem instanceof ArchiveError)) throw problem;
      throw new Unreadable("untestable", {
        problem: `${path}：${problem.message}`,
        hint: "给出 conformance run --evidence 写的归档",
      });
    }
  },
});

/** @throws {Unreadable} `missing-file` */
export async function readFileOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("missing-file", {}, { file: path });
    if (code === "EISDIR") throw new Unreadable("is-directory", {}, { file: path });
    if (code === "EACCES" || code === "EPERM") throw new Unreadable("no-permission", {}, { file: path });
    throw problem;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
}
