import { execFileSync, spawnSync } from "node:child_process";
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generateKeys, readSigner, readTrustedKey } from "./keys.ts";
import { signSm2, sm2SignatureToDer, verifySm2 } from "./sm2.ts";

// GB/T 32918.5-2017, Annex A: the example of a signature on the recommended curve.
const privateKey = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
const publicKey =
  "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020" +
  "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
const k = 0x59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21n;
const message = Buffer.from("message digest");
const plain = Buffer.from(
  "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3" +
    "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa",
  "hex",
);

const folder = mkdtempSync(join(tmpdir(), "sm2-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the example of GB/T 32918.5", () => {
  test("is signed as there with its random number", () => {
    expect(Buffer.from(signSm2(message, privateKey, k))).toEqual(sm2SignatureToDer(plain));
  });

  test("is verified", () => {
    expect(verifySm2(message, sm2SignatureToDer(plain), publicKey)).toBe(true);
  });

  test.each([
    ["another message", Buffer.from("message digesT"), sm2SignatureToDer(plain)],
    [
      "one bit of s turned",
      message,
      sm2SignatureToDer(Buffer.from(plain.map((byte, at) => (at === 63 ? byte ^ 1 : byte)))),
    ],
    ["r and s as they are, not DER", message, plain],
    ["bytes behind it", message, Buffer.concat([sm2SignatureToDer(plain), Buffer.from([0])])],
    ["numbers that are zero", message, sm2SignatureToDer(Buffer.alloc(64))],
    ["numbers beyond the order", message, sm2SignatureToDer(Buffer.alloc(64, 0xff))],
    ["nothing", message, Buffer.alloc(0)],
  ])("is refused with %s", (_, bytes, signature) => {
    expect(verifySm2(bytes, signature, publicKey)).toBe(false);
  });
});

test("what Node signs with an SM2 key is no SM2 signature", async () => {
  const { privatePath, publicPath } = await generateKeys("sm2", join(folder, "node"));
  const [signer, key] = [await readSigner(privatePath), await readTrustedKey(publicPath)];
  const signature = sign("sm3", message, createPrivateKey(readFileSync(privatePath)));
  expect(verify("sm3", message, createPublicKey(readFileSync(publicPath)), signature)).toBe(true);
  expect(key.verify(message, signature)).toBe(false);
  expect(key.verify(message, await signer.sign(message))).toBe(true);
});

const hasOpenssl = spawnSync("openssl", ["version"]).stdout?.toString().startsWith("OpenSSL 3");

describe.runIf(hasOpenssl)("with OpenSSL", () => {
  const data = join(folder, "data");
  writeFileSync(data, message);
  const id = ["-sigopt", "distid:1234567812345678"];

  test("a signature made here is verified there", async () => {
    const { privatePath, publicPath } = await generateKeys("sm2", join(folder, "here"));
    const signature = join(folder, "here.sig");
    writeFileSync(signature, await (await readSigner(privatePath)).sign(message));
    const output = execFileSync("openssl", [
      "dgst",
      "-sm3",
      "-verify",
      publicPath,
      ...id,
      "-signature",
      signature,
      data,
    ]);
    expect(output.toString()).toContain("Verified OK");
  });

  test("a signature made there is verified here", async () => {
    const [privatePath, publicPath] = [join(folder, "there.key.pem"), join(folder, "there.pub.pem")];
    execFileSync("openssl", ["genpkey", "-algorithm", "SM2", "-out", privatePath], { stdio: "pipe" });
    execFileSync("openssl", ["pkey", "-in", privatePath, "-pubout", "-out", publicPath]);
    const signature = execFileSync("openssl", ["dgst", "-sm3", "-sign", privatePath, ...id, data]);
    const [signer, key] = [await readSigner(privatePath), await readTrustedKey(publicPath)];
    expect(key.verify(message, signature)).toBe(true);
    expect(signer.keyid).toBe(key.keyid);
    expect(key.verify(message, await signer.sign(message))).toBe(true);
  });
});
