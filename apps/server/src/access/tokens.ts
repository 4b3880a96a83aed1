import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as base64url. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 as hex: what is stored of a secret that nobody could guess. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
