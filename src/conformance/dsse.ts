import { fromBase64, toBase64 } from "./base64.ts";

/** A DSSE envelope: bytes, what they are, and signatures over both (github.com/secure-systems-lab/dsse, version 1.0). */
export interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly keyid?: string; readonly sig: string }[];
}

export interface Signer {
  /** A hint for who checks; never trusted. */
  readonly keyid: string;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A key that the checker trusts. */
export interface TrustedKey {
  /** One key, one id. */
  readonly keyid: string;
  /** How it is named to people, e.g. by its file. */
  readonly name: string;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** What is signed: `DSSEv1`, and type and body with their lengths in bytes. */
export function preAuthenticationEncoding(type: string, body: Uint8Array): Uint8Array {
  const text = new TextEncoder();
  const head = text.encode(`DSSEv1 ${text.encode(type).length} ${type} ${body.length} `);
  const encoding = new Uint8Array(head.length + body.length);
  encoding.set(head);
  encoding.set(body, head.length);
  return encoding;
}

export async function signEnvelope(type: string, body: Uint8Array, signers: readonly Signer[]): Promise<Envelope> {
  const signed = preAuthenticationEncoding(type, body);
  const signatures: { keyid: string; sig: string }[] = [];
  for (const { keyid, sign } of signers) signatures.push({ keyid, sig: toBase64(await sign(signed)) });
  return { payloadType: type, payload: toBase64(body), signatures };
}

/** An envelope from its JSON; undefined when it is none. */
export function parseEnvelope(json: string): (Envelope & { readonly body: Uint8Array }) | undefined {
  let value: Partial<Envelope> | null;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { payload, payloadType, signatures } = value ?? {};
  if (typeof payload !== "string" || typeof payloadType !== "string" || !Array.isArray(signatures)) return undefined;
  const isSigned = signatures.every(
    (one: unknown) => typeof (one as Envelope["signatures"][0] | null)?.sig === "string",
  );
  const body = fromBase64(payload);
  if (!isSigned || body === undefined) return undefined;
  return { payload, payloadType, signatures, body };
}

/** The trusted keys whose signature is in the envelope, each once, whatever key a signature says it is of. */
export function signersOf(
  { payloadType, signatures, body }: Envelope & { readonly body: Uint8Array },
  keys: readonly TrustedKey[],
): TrustedKey[] {
  const signed = preAuthenticationEncoding(payloadType, body);
  const given = signatures.map(({ sig }) => fromBase64(sig)).filter((sig) => sig !== undefined);
  const unique = new Map(keys.map((key) => [key.keyid, key]));
  return [...unique.values()].filter((key) => given.some((signature) => key.verify(signed, signature)));
}
