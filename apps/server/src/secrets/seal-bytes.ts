import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** No picture and no document begins so: what was kept before there was sealing can be told from what is sealed. */
const MAGIC = Buffer.from("\0TSO1\0\r\n", "latin1");

/** Seals bytes with AES-256-GCM; `name` goes into the tag, so that nothing sealed can stand in for another. */
export interface ByteSealer {
  seal(name: string, plain: Uint8Array): Uint8Array;
  /** What was never sealed comes back as it is. Throws when it was changed, renamed, or sealed with another secret. */
  open(name: string, kept: Uint8Array): Uint8Array;
}

/**
 * @param secrets of the installation: the first seals, all of them open, so that a secret can be changed
 * @param purpose gives the key; another purpose has another key
 */
export function createByteSealer(secrets: readonly string[], purpose: string): ByteSealer {
  const keys = secrets.map((secret) =>
    Buffer.from(hkdfSync("sha256", secret, "", `touchstone bytes ${purpose}`, 32)),
  );
  const [first] = keys;
  if (first === undefined) throw new Error("there is no secret to seal with");
  return {
    seal(name, plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, first, nonce);
      cipher.setAAD(Buffer.from(name));
      const sealed = cipher.update(plain);
      cipher.final();
      return Buffer.concat([MAGIC, nonce, cipher.getAuthTag(), sealed]);
    },
    open(name, kept) {
      if (!isSealed(kept)) return kept;
      const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
      for (const key of keys) {
        const plain = openWith(key, name, bytes);
        if (plain !== null) return plain;
      }
      throw new Error(`${name} was changed, or sealed with another secret`);
    },
  };
}

function isSealed(kept: Uint8Array): boolean {
  return MAGIC.equals(kept.subarray(0, MAGIC.length));
}

function openWith(key: Buffer, name: string, bytes: Buffer): Buffer | null {
  const nonceEnd = MAGIC.length + NONCE_BYTES;
  const nonce = bytes.subarray(MAGIC.length, nonceEnd);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  try {
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(bytes.subarray(nonceEnd, nonceEnd + TAG_BYTES));
    const plain = decipher.update(bytes.subarray(nonceEnd + TAG_BYTES));
    decipher.final();
    return plain;
  } catch {
    return null;
  }
}
