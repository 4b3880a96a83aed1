import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Sealer } from "./sealer.js";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Goes before what is sealed, so that another way of sealing can be told from this one. */
const VERSION = "v1.";

/** @param secret of the installation, at least 32 characters */
export function createSealer(secret: string): Sealer {
  const keys = new Map<string, Buffer>();
  function keyFor(use: "seal" | "token", purpose: string): Buffer {
    const info = `touchstone ${use} ${purpose}`;
    const key = keys.get(info) ?? Buffer.from(hkdfSync("sha256", secret, "", info, 32));
    keys.set(info, key);
    return key;
  }
  return {
    seal(purpose, plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyFor("seal", purpose), nonce);
      const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open(purpose, sealed) {
      if (!sealed.startsWith(VERSION)) throw new Error("this was not sealed here");
      const bytes = Buffer.from(sealed.slice(VERSION.length), "base64url");
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const key = keyFor("seal", purpose);
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAuthTag(tag);
      const content = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(content), decipher.final()]).toString("utf8");
    },
    token(purpose, input) {
      return createHmac("sha256", keyFor("token", purpose)).update(input).digest("base64url");
    },
  };
}
