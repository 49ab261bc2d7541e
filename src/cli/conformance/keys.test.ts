import { spawnSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createExternalSigner } from "./external-signer.ts";
import { algorithms, generateKeys, readSigner, readTrustedKey } from "./keys.ts";

const folder = mkdtempSync(join(tmpdir(), "keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const message = Buffer.from("符合性测试结果");
const put = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe.each(algorithms)("%s", (algorithm) => {
  test("what the private key signs the public key confirms", async () => {
    const { privatePath, publicPath, keyid } = await generateKeys(algorithm, join(folder, algorithm));
    const [signer, key] = [await readSigner(privatePath), await readTrustedKey(publicPath)];
    const signature = await signer.sign(message);
    expect([signer.keyid, key.keyid, key.algorithm]).toEqual([keyid, keyid, algorithm]);
    expect(key.verify(message, signature)).toBe(true);
    expect(key.verify(Buffer.from("符合性测试结论"), signature)).toBe(false);
  });

  test("keys are never overwritten, and the private one is its owner's", async () => {
    const { privatePath } = await generateKeys(algorithm, join(folder, `${algorithm}-once`));
    await expect(generateKeys(algorithm, join(folder, `${algorithm}-once`))).rejects.toThrow("已经存在");
    if (process.platform !== "win32") expect(statSync(privatePath).mode & 0o077).toBe(0);
  });
});

const pem = (pair: { privateKey: KeyObject }) => pair.privateKey.export({ type: "pkcs8", format: "pem" });

test.each([
  ["no file", () => join(folder, "none.pem"), "找不到文件"],
  ["no key", () => put("text.pem", "密钥"), "不是未加密的私钥"],
  [
    "a key of another kind",
    () => put("rsa.pem", pem(generateKeyPairSync("rsa", { modulusLength: 2048 }))),
    "它是 rsa 密钥",
  ],
  [
    "a key of another curve",
    () => put("p256.pem", pem(generateKeyPairSync("ec", { namedCurve: "P-256" }))),
    "它是 ec 密钥",
  ],
  [
    "half a key",
    () => put("half.pem", "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQ==\n-----END PRIVATE KEY-----\n"),
    "内容不完整",
  ],
])("%s is refused", async (_, path, problem) => {
  await expect(readSigner(path())).rejects.toThrow(problem);
});

test("a private key is no key to check with", async () => {
  const { privatePath } = await generateKeys("ed25519", join(folder, "mixed-up"));
  await expect(readTrustedKey(privatePath)).rejects.toThrow("不是公钥");
});

describe("a program that signs", () => {
  const surroundings = {
    stderr: { write: () => {}, isTerminal: false, flush: async () => {}, isBroken: false },
    signal: new AbortController().signal,
  };
  const signerOf = async (command: string, publicPath: string) =>
    createExternalSigner(command, await readTrustedKey(publicPath), surroundings);
  const node = (script: string) => `"${process.execPath}" "${put(`${script.length}.mjs`, script)}"`;

  const reading = `
import { createPrivateKey, sign } from "node:crypto";
import { readFileSync } from "node:fs";
const bytes = readFileSync(0);
`;

  test.each(["raw", "base64"])("gives its signature %s", async (writing) => {
    const { privatePath, publicPath } = await generateKeys("ed25519", join(folder, `external-${writing}`));
    const command = node(`${reading}
const signature = sign(null, bytes, createPrivateKey(readFileSync(${JSON.stringify(privatePath)})));
process.stdout.write(${writing === "raw" ? "signature" : 'signature.toString("base64") + "\\n"'});`);
    const signature = await (await signerOf(command, publicPath)).sign(message);
    expect((await readTrustedKey(publicPath)).verify(message, signature)).toBe(true);
  });

  const hasOpenssl = spawnSync("openssl", ["version"]).stdout?.toString().startsWith("OpenSSL 3");
  test.runIf(hasOpenssl)("may be OpenSSL with an SM2 key", async () => {
    const { privatePath, publicPath } = await generateKeys("sm2", join(folder, "external-sm2"));
    const command = `openssl dgst -sm3 -sign "${privatePath}" -sigopt distid:1234567812345678`;
    const signature = await (await signerOf(command, publicPath)).sign(message);
    expect((await readTrustedKey(publicPath)).verify(message, signature)).toBe(true);
  });

  test("is refused when it signs with an SM2 key by ECDSA", async () => {
    const { privatePath, publicPath } = await generateKeys("sm2", join(folder, "external-ecdsa"));
    const command = node(`${reading}
process.stdout.write(sign("sm3", bytes, createPrivateKey(readFileSync(${JSON.stringify(privatePath)}))));`);
    await expect((await signerOf(command, publicPath)).sign(message)).rejects.toThrow(
      "不是 external-ecdsa.pub.pem 的签名",
    );
  });

  test("is refused when it fails, or says nothing", async () => {
    const { publicPath } = await generateKeys("ed25519", join(folder, "external-silent"));
    await expect((await signerOf(node("process.exit(4)"), publicPath)).sign(message)).rejects.toThrow("退出码是 4");
    await expect((await signerOf(node(""), publicPath)).sign(message)).rejects.toThrow("输出的 0 个字节");
  });
});
