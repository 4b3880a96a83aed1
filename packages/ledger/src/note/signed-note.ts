import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { sameHash } from "../tree/hashes.js";
import { fromBase64, toBase64 } from "./base64.js";
import { keyId, type NoteKey } from "./note-key.js";

/** Signs bytes with the Ed25519 key that belongs to a `NoteKey` (RFC 8032). */
export type Sign = (message: Uint8Array) => Uint8Array;
/** Whether an Ed25519 signature over a message is that of a public key. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

const SIGNATURE = /^\u2014 (\S+) (\S+)$/;
const ID_BYTES = 4;

/** A text with one signature below it (C2SP signed-note). The text ends with a line end. */
export function signNote(text: string, key: NoteKey, sign: Sign): string {
  const signature = concatBytes(keyId(key), sign(utf8ToBytes(text)));
  return `${text}\n\u2014 ${key.name} ${toBase64(signature)}\n`;
}

/**
 * The text of a note that this key signed; `null` when it did not, when its signature is not that of
 * the text, or when this is no note. Signatures of others are passed over.
 */
export function openNote(note: string, key: NoteKey, verify: Verify): string | null {
  const parted = note.lastIndexOf("\n\n");
  if (parted === -1 || !note.endsWith("\n")) return null;
  const text = note.slice(0, parted + 1);
  const lines = note.slice(parted + 2, -1).split("\n");
  const id = keyId(key);
  for (const line of lines) {
    const [, name, encoded = ""] = SIGNATURE.exec(line) ?? [];
    const bytes = fromBase64(encoded);
    if (name === undefined || bytes === null) return null;
    if (name !== key.name || !sameHash(bytes.slice(0, ID_BYTES), id)) continue;
    return verify(key.publicKey, utf8ToBytes(text), bytes.slice(ID_BYTES)) ? text : null;
  }
  return null;
}
