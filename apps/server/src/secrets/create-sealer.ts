import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Sealer } from "./sealer.js";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Goes before what is sealed, so that another way of sealing can be told from this one. */
const VERSION = "v1.";

/**
 * @param secret of the installation, at least 32 characters
 * @param former secrets that were in its place: they open and are known, and make nothing new
 */
export function createSealer(secret: string, former: readonly string[] = []): Sealer {
  const secrets = [secret, ...former];
  const keys = new Map<string, Buffer>();
  function keyFor(from: string, use: "seal" | "token", purpose: string): Buffer {
    const info = `touchstone ${use} ${purpose}`;
    const at = `${secrets.indexOf(from)} ${info}`;
    const key = keys.get(at) ?? Buffer.from(hkdfSync("sha256", from, "", info, 32));
    keys.set(at, key);
    return key;
  }
  function tokenFrom(from: string, purpose: string, input: string): string {
    return createHmac("sha256", keyFor(from, "token", purpose))
      .update(input)
      .digest("base64url");
  }
  return {
    seal(purpose, plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyFor(secret, "seal", purpose), nonce);
      const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open(purpose, sealed) {
      for (const from of secrets) {
        const plain = openWith(keyFor(from, "seal", purpose), sealed);
        if (plain !== null) return plain;
      }
      throw new Error("this was changed, or sealed with another secret");
    },
    reseal(purpose, sealed) {
      if (openWith(keyFor(secret, "seal", purpose), sealed) !== null) return null;
      return this.seal(purpose, this.open(purpose, sealed));
    },
    token: (purpose, input) => tokenFrom(secret, purpose, input),
    tokens: (purpose, input) => secrets.map((from) => tokenFrom(from, purpose, input)),
  };
}

/** `null` when it was changed, or sealed with another key. */
function openWith(key: Buffer, sealed: string): string | null {
  if (!sealed.startsWith(VERSION)) throw new Error("this was not sealed here");
  const bytes = Buffer.from(sealed.slice(VERSION.length), "base64url");
  if (bytes.byteLength < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const content = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([content, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
