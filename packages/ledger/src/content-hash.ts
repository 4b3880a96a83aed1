import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.js";

/** SHA-256 of a value's canonical JSON, in hexadecimal: the same however its keys were ordered. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/**
 * What the ledger holds of a value. With the salt anybody can check it against the value; once the salt
 * is erased, it says nothing, not even to one who guesses the value.
 */
export function commitment(salt: string, value: unknown): string {
  return contentHash([salt, value]);
}
