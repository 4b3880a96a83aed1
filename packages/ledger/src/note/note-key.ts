import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { fromBase64, toBase64 } from "./base64.js";

/** Kind of signature in C2SP signed notes: Ed25519 over the text. */
const ED25519 = Uint8Array.of(0x01);
const LINE_END = Uint8Array.of(0x0a);
const KEY_BYTES = 32;

/** Whose signature a note carries. */
export interface NoteKey {
  /** Name of the log: no space and no plus sign. */
  readonly name: string;
  /** Ed25519 public key, 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array;
}

/** First four bytes of the hash of name and key (C2SP signed-note). */
export function keyId({ name, publicKey }: NoteKey): Uint8Array {
  const named = concatBytes(utf8ToBytes(name), LINE_END, ED25519, publicKey);
  return sha256(named).slice(0, 4);
}

/** The key as one word that people hand on: `name+keyid+base64` (C2SP signed-note, verifier key). */
export function verifierKey(key: NoteKey): string {
  return `${key.name}+${bytesToHex(keyId(key))}+${toBase64(concatBytes(ED25519, key.publicKey))}`;
}

/** The key of such a word; `null` when it is none, or when its id is that of another key. */
export function parseVerifierKey(word: string): NoteKey | null {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(word.trim());
  const [, name, id, encoded] = parts ?? [];
  if (name === undefined || encoded === undefined) return null;
  const bytes = fromBase64(encoded);
  if (bytes === null || bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519[0]) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return bytesToHex(keyId(key)) === id ? key : null;
}
