import { spawn } from "node:child_process";
import { fromBase64 } from "../../conformance/base64.ts";
import type { Signer, TrustedKey } from "../../conformance/dsse.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Output } from "../command.ts";
import type { Algorithm } from "./keys.ts";
import { sm2SignatureToDer } from "./sm2.ts";

/**
 * A signer that is a program, e.g. of a USB key or a signature server: it gets the bytes to be signed on its standard input and writes the
 * signature, as it is or in base64, to its standard output. SM2 signatures may be DER or r and s of 32 bytes each.
 *
 * @param key its public key; a signature that this key does not confirm is refused
 */
export function createExternalSigner(
  command: string,
  key: TrustedKey & { readonly algorithm: Algorithm },
  { stderr, signal }: { readonly stderr: Output; readonly signal: AbortSignal },
): Signer {
  return {
    keyid: key.keyid,
    async sign(bytes) {
      const { code, output } = await runWith(command, bytes, stderr, signal);
      if (code !== 0) throw failed(command, `退出码是 ${code}`);
      const signature = writings(output, key.algorithm).find((writing) => key.verify(bytes, writing));
      if (signature !== undefined) return signature;
      const sm2 = key.algorithm === "sm2" ? "；SM2 签名应按 GB/T 32918.2 用 SM3 摘要，用户标识为 1234567812345678" : "";
      throw failed(command, `输出的 ${output.length} 个字节不是 ${key.name} 的签名${sm2}`);
    },
  };
}

/** What the output can be read as. */
function writings(output: Uint8Array, algorithm: Algorithm): Uint8Array[] {
  const decoded = fromBase64(Buffer.from(output).toString("latin1").replace(/\s/g, ""));
  const all = decoded === undefined ? [output] : [output, decoded];
  return algorithm === "sm2" ? all.map((bytes) => (bytes.length === 64 ? sm2SignatureToDer(bytes) : bytes)) : all;
}

function runWith(command: string, input: Uint8Array, stderr: Output, signal: AbortSignal) {
  return new Promise<{ code: number | null; output: Uint8Array }>((resolve, reject) => {
    const child = spawn(command, { shell: true, signal, stdio: ["pipe", "pipe", "pipe"] });
    const chunks: Uint8Array[] = [];
    child.stdout.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Uint8Array) => stderr.write(Buffer.from(chunk).toString("utf8")));
    child.on("error", (problem) => reject(signal.aborted ? problem : failed(command, problem.message)));
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks) }));
    // A program that reads nothing closes the pipe; its exit code or its signature says the rest.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

function failed(command: string, problem: string): Unreadable {
  return new Unreadable("usage", {
    problem: `签名程序“${command}”没有给出签名：${problem}`,
    hint: "签名程序从标准输入读待签的字节，把签名（二进制或者 base64）写到标准输出；--signer-key 是它的公钥（PEM）",
  });
}
