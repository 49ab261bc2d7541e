import { createHash } from "node:crypto";
import { equalBytes } from "../../conformance/base64.ts";
import { type Envelope, parseEnvelope, type Signer, signEnvelope } from "../../conformance/dsse.ts";
import { readEvidence } from "../../conformance/evidence.ts";
import { signedResultOf, statementPayloadType } from "../../conformance/signed-result.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Option, Output } from "../command.ts";
import { sha256 } from "./case-folders.ts";
import { createExternalSigner } from "./external-signer.ts";
import { readSigner, readTrustedKey } from "./keys.ts";

/** Options of commands that sign. */
export const signingOptions = {
  sign: { type: "string", multiple: true, value: "<私钥>", help: "用这个私钥签名（PEM，Ed25519 或者 SM2）" },
  signer: {
    type: "string",
    value: "<命令>",
    help: "用外部程序签名（UKey、签名服务器）：待签字节从标准输入给它，签名写到标准输出",
  },
  "signer-key": { type: "string", value: "<公钥>", help: "外部程序的公钥（PEM），用来核对它的签名" },
} as const satisfies Record<string, Option>;

export interface SigningValues {
  readonly sign?: readonly string[];
  readonly signer?: string;
  readonly "signer-key"?: string;
}

/**
 * The signers that the options name.
 *
 * @throws {Unreadable} `usage`
 */
export async function readSigners(
  { sign = [], signer, "signer-key": signerKey }: SigningValues,
  surroundings: { readonly stderr: Output; readonly signal: AbortSignal },
): Promise<Signer[]> {
  const signers = await Promise.all(sign.map(readSigner));
  if ((signer === undefined) !== (signerKey === undefined)) {
    throw new Unreadable("usage", {
      problem: signer === undefined ? "--signer-key 只与 --signer 同用" : "--signer 要与 --signer-key 同用",
      hint: '例如 --signer "sm2-ukey sign" --signer-key 公钥.pem',
    });
  }
  if (signer !== undefined && signerKey !== undefined) {
    signers.push(createExternalSigner(signer, await readTrustedKey(signerKey), surroundings));
  }
  return signers;
}

/**
 * The signed statement about the evidence in an archive.
 *
 * @param earlier signatures that it has already, of others
 * @throws {ArchiveError}
 * @throws {Unreadable} `usage`: the signatures there are of something else
 */
export async function signEvidence(
  archive: Uint8Array,
  signers: readonly Signer[],
  earlier?: { readonly path: string; readonly text: string },
): Promise<Envelope> {
  const { results, plan, files } = readEvidence(archive);
  const statement = signedResultOf(results, {
    archive: { sha256: sha256(archive), sm3: sm3(archive) },
    lock: sha256(files.lock),
    sealed: plan.sealed,
  });
  const body = new TextEncoder().encode(JSON.stringify(statement));
  const envelope = await signEnvelope(statementPayloadType, body, signers);
  if (earlier === undefined) return envelope;
  const known = parseEnvelope(earlier.text);
  if (known === undefined || !equalBytes(known.body, body)) {
    throw new Unreadable("usage", {
      problem: `${earlier.path} 签的不是这份证据`,
      hint: "换成这份证据的签名文件，或者删去它重新签",
    });
  }
  const others = known.signatures.filter(({ keyid }) => !signers.some((signer) => signer.keyid === keyid));
  return { ...envelope, signatures: [...others, ...envelope.signatures] };
}

/** SM3 (GB/T 32905) in hexadecimal. */
export function sm3(bytes: Uint8Array): string {
  return createHash("sm3").update(bytes).digest("hex");
}
