import { sm2 } from "sm-crypto-v2";

/**
 * SM2 signatures (GB/T 32918.2, digest SM3, the user id of GM/T 0009 that everybody takes where none was agreed). Node signs with such
 * a key too, but by ECDSA, which is another signature.
 */

/** A key pair of the curve SM2, in hexadecimal: 32 bytes, and 04 with 64 bytes. */
export function generateSm2Keys(): { readonly privateKey: string; readonly publicKey: string } {
  return sm2.generateKeyPairHex();
}

export function sm2PublicKey(privateKey: string): string {
  return sm2.getPublicKeyFromPrivateKey(privateKey);
}

/**
 * @param k the random number of the signature, given by tests with published values alone
 * @returns `SEQUENCE { r, s }` in DER (GB/T 35276)
 */
export function signSm2(bytes: Uint8Array, privateKey: string, k?: bigint): Uint8Array {
  const point = k === undefined ? undefined : { k, x1: abscissaOf(k) };
  const signature = sm2.doSignature(bytes, privateKey, { hash: true, ...(point && { pointPool: [point] }) });
  return sm2SignatureToDer(Buffer.from(signature, "hex"));
}

/** @param signature in DER; another writing of the same numbers is refused */
export function verifySm2(bytes: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  const plain = plainSm2Signature(signature);
  if (plain === undefined) return false;
  try {
    return sm2.doVerifySignature(bytes, Buffer.from(plain).toString("hex"), publicKey, { hash: true });
  } catch {
    // Of numbers that are none of the curve's the library says so by an error.
    return false;
  }
}

/** r and s, 32 bytes each, as some devices give them, in DER. */
export function sm2SignatureToDer(plain: Uint8Array): Uint8Array {
  const numbers = [integer(plain.subarray(0, 32)), integer(plain.subarray(32))];
  const length = numbers.reduce((sum, number) => sum + number.length, 0);
  return Buffer.concat([Buffer.from([0x30, length]), ...numbers]);
}

function plainSm2Signature(der: Uint8Array): Uint8Array | undefined {
  const plain = Buffer.alloc(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const number = Buffer.from(der.subarray(at + 2, at + 2 + length));
    const digits = number.length === 33 && number[0] === 0 ? number.subarray(1) : number;
    if (digits.length === 0 || digits.length > 32) return undefined;
    digits.copy(plain, end - digits.length);
    at += 2 + length;
  }
  return Buffer.from(sm2SignatureToDer(plain)).equals(der) ? plain : undefined;
}

/** An INTEGER in DER: as few bytes as will do, the first below 128. */
function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? bytes.subarray(-1) : bytes.subarray(first);
  const value = (digits[0] as number) > 127 ? [0, ...digits] : [...digits];
  return Buffer.from([0x02, value.length, ...value]);
}

/** The first coordinate of the point k·G. */
function abscissaOf(k: bigint): bigint {
  const point = sm2.getPublicKeyFromPrivateKey(k.toString(16).padStart(64, "0"));
  return BigInt(`0x${point.slice(2, 66)}`);
}
