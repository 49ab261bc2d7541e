import { createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { expect, test } from "vitest";
import { type Envelope, parseEnvelope, preAuthenticationEncoding, signEnvelope, signersOf } from "./dsse.ts";

// The test vector of the specification (secure-systems-lab/dsse, protocol.md): ECDSA, P-256, SHA-256.
const vector = JSON.stringify({
  payload: "aGVsbG8gd29ybGQ=",
  payloadType: "http://example.com/HelloWorld",
  signatures: [{ sig: "A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==" }],
});
const coordinate = (value: bigint) => Buffer.from(value.toString(16).padStart(64, "0"), "hex").toString("base64url");
const vectorKey = createPublicKey({
  format: "jwk",
  key: {
    kty: "EC",
    crv: "P-256",
    x: coordinate(46950820868899156662930047687818585632848591499744589407958293238635476079160n),
    y: coordinate(5640078356564379163099075877009565129882514886557779369047442380624545832820n),
  },
});
const p256 = {
  keyid: "vector",
  name: "vector",
  verify: (bytes: Uint8Array, signature: Uint8Array) =>
    verify("sha256", bytes, { key: vectorKey, dsaEncoding: "ieee-p1363" }, signature),
};

function pairOf(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    signer: { keyid: name, sign: async (bytes: Uint8Array) => sign(null, bytes, privateKey) },
    key: {
      keyid: name,
      name,
      verify: (bytes: Uint8Array, signature: Uint8Array) => verify(null, bytes, publicKey, signature),
    },
  };
}

const parsed = (envelope: Envelope) =>
  parseEnvelope(JSON.stringify(envelope)) as NonNullable<ReturnType<typeof parseEnvelope>>;
const type = "application/vnd.in-toto+json";
const body = new TextEncoder().encode("符合性测试结果???>>>");

test("the test vector of the specification", () => {
  const envelope = parseEnvelope(vector);
  expect(
    new TextDecoder().decode(preAuthenticationEncoding(envelope?.payloadType as string, envelope?.body as Uint8Array)),
  ).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  expect(signersOf(envelope as NonNullable<typeof envelope>, [p256])).toEqual([p256]);
});

test("lengths are counted in bytes", () => {
  expect(new TextDecoder().decode(preAuthenticationEncoding("类型", new TextEncoder().encode("ä")))).toBe(
    "DSSEv1 6 类型 2 ä",
  );
});

test("URL-safe base64 is read, too", async () => {
  const { signer, key } = pairOf("a");
  const envelope = await signEnvelope(type, body, [signer]);
  const urlSafe = (text: string) => text.replaceAll("+", "-").replaceAll("/", "_");
  const { payload, signatures } = envelope;
  const same = parsed({
    payloadType: type,
    payload: urlSafe(payload),
    signatures: signatures.map(({ sig }) => ({ sig: urlSafe(sig) })),
  });
  expect(signersOf(same, [key])).toEqual([key]);
});

test("the type is signed with the body", async () => {
  const { signer, key } = pairOf("a");
  const envelope = await signEnvelope(type, body, [signer]);
  expect(signersOf(parsed({ ...envelope, payloadType: "application/vnd.other+json" }), [key])).toEqual([]);
});

test("each key counts once, whatever the signatures say they are of", async () => {
  const [a, b] = [pairOf("a"), pairOf("b")];
  const byA = await signEnvelope(type, body, [a.signer, { ...a.signer, keyid: "b" }]);
  expect(signersOf(parsed(byA), [a.key, b.key, a.key])).toEqual([a.key]);
  const byBoth = await signEnvelope(type, body, [b.signer, a.signer]);
  expect(signersOf(parsed(byBoth), [a.key, b.key])).toEqual([a.key, b.key]);
});

test.each([
  "",
  "null",
  "[]",
  "{}",
  '{"payload":"?","payloadType":"t","signatures":[]}',
  '{"payload":"","payloadType":"t","signatures":[{}]}',
])("%s is no envelope", (json) => {
  expect(parseEnvelope(json)).toBeUndefined();
});
