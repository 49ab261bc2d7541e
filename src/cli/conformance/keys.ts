import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Signer, TrustedKey } from "../../conformance/dsse.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { makeFolderOf } from "./parent-folder.ts";
import { generateSm2Keys, signSm2, sm2PublicKey, verifySm2 } from "./sm2.ts";

export const algorithms = ["ed25519", "sm2"] as const;
export type Algorithm = (typeof algorithms)[number];

/** What stands before the numbers in the DER of an SM2 key: PKCS #8 with the private key of RFC 5915, and SubjectPublicKeyInfo. */
const sm2PrivateHead = "308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420";
const sm2PublicHead = "3059301306072a8648ce3d020106082a811ccf5501822d034200";

/** The private number of an SM2 key in PKCS #8, with or without its public key, and in RFC 5915 alone. */
const sm2PrivateNumber =
  /(?:06082a811ccf5501822d04..30..0201010420([0-9a-f]{64})|^30..0201010420([0-9a-f]{64})a00a06082a811ccf5501822d)/;

/**
 * Makes a pair of keys in two PEM files, `<path>.key.pem` (for the owner's eyes alone) and `<path>.pub.pem`.
 *
 * @throws {Unreadable} `usage` when there is a file already; `write-failed`
 */
export async function generateKeys(algorithm: Algorithm, path: string) {
  const pair = algorithm === "sm2" ? sm2Pair() : ed25519Pair();
  makeFolderOf(path);
  const privatePath = `${path}.key.pem`;
  const publicPath = `${path}.pub.pem`;
  await writeNew(privatePath, toPem("PRIVATE KEY", pair.privateKey), 0o600);
  await writeNew(publicPath, toPem("PUBLIC KEY", pair.publicKey), 0o644);
  return { privatePath, publicPath, keyid: keyidOf(pair.publicKey) };
}

/**
 * A signer with the private key in a PEM file.
 *
 * @throws {Unreadable} `usage`
 */
export async function readSigner(path: string): Promise<Signer> {
  const pem = await readPem(path);
  const der = fromPem("(?:EC )?PRIVATE KEY", pem) ?? fail(path, "不是未加密的私钥（PEM）");
  const [, inPkcs8, alone] = sm2PrivateNumber.exec(der.toString("hex")) ?? [];
  const number = inPkcs8 ?? alone;
  if (number !== undefined) {
    const keyid = keyidOf(Buffer.from(sm2PublicHead + sm2PublicKey(number), "hex"));
    return { keyid, sign: async (bytes) => signSm2(bytes, number) };
  }
  const key = ed25519Key(() => createPrivateKey(pem), path);
  return { keyid: keyidOf(spkiOf(createPublicKey(key))), sign: async (bytes) => sign(null, bytes, key) };
}

/**
 * The key in a PEM file by which signatures are checked.
 *
 * @throws {Unreadable} `usage`
 */
export async function readTrustedKey(path: string): Promise<TrustedKey & { readonly algorithm: Algorithm }> {
  const pem = await readPem(path);
  const der = fromPem("PUBLIC KEY", pem) ?? fail(path, "不是公钥（PEM）");
  const known = { keyid: keyidOf(der), name: basename(path) };
  const hex = der.toString("hex");
  if (hex.startsWith(sm2PublicHead)) {
    const point = hex.slice(sm2PublicHead.length);
    return { ...known, algorithm: "sm2", verify: (bytes, signature) => verifySm2(bytes, signature, point) };
  }
  const key = ed25519Key(() => createPublicKey(pem), path);
  return { ...known, algorithm: "ed25519", verify: (bytes, signature) => verify(null, bytes, key, signature) };
}

/** SHA-256 of the public key's SubjectPublicKeyInfo. */
function keyidOf(spki: Buffer): string {
  return createHash("sha256").update(spki).digest("hex");
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: "spki", format: "der" });
}

function ed25519Pair() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return { privateKey: privateKey.export({ type: "pkcs8", format: "der" }), publicKey: spkiOf(publicKey) };
}

function sm2Pair() {
  const { privateKey, publicKey } = generateSm2Keys();
  return {
    privateKey: Buffer.from(`${sm2PrivateHead}${privateKey}a144034200${publicKey}`, "hex"),
    publicKey: Buffer.from(sm2PublicHead + publicKey, "hex"),
  };
}

function ed25519Key(parse: () => KeyObject, path: string): KeyObject {
  let key: KeyObject;
  try {
    key = parse();
  } catch {
    return fail(path, "内容不完整，或者加了口令");
  }
  const type = key.asymmetricKeyType;
  return type === "ed25519" ? key : fail(path, `它是 ${type} 密钥，只用 Ed25519 和 SM2`);
}

function toPem(label: string, der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) as string[];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

function fromPem(label: string, pem: string): Buffer | undefined {
  const block = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(pem)?.[1];
  return block === undefined ? undefined : Buffer.from(block, "base64");
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return fail(path, "找不到文件，或者不能读");
  }
}

function fail(path: string, problem: string): never {
  throw new Unreadable("usage", {
    problem: `密钥 ${path} 不能用：${problem}`,
    hint: "用 creditspec conformance keygen 生成密钥；也可以用 PEM 格式的 Ed25519 或者 SM2 密钥，例如 openssl genpkey -algorithm ed25519",
  });
}

async function writeNew(path: string, content: string | Buffer, mode: number): Promise<void> {
  try {
    await writeFile(path, content, { mode, flag: "wx" });
  } catch (problem) {
    const exists = (problem as NodeJS.ErrnoException).code === "EEXIST";
    throw new Unreadable("usage", {
      problem: exists ? `文件 ${path} 已经存在` : `不能写 ${path}`,
      hint: "换一个名称；已有的密钥不会被覆盖",
    });
  }
}
