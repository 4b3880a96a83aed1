import { HASH_BYTES } from "../tree/hashes.js";
import { fromBase64, toBase64 } from "./base64.js";

/** What a log says of itself at one moment (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Which log: the same for all of its life. */
  readonly origin: string;
  /** Leaves of the tree. */
  readonly size: number;
  /** Root of the tree, 32 bytes. */
  readonly root: Uint8Array;
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The checkpoint of such a text; lines after the third are extensions and passed over. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = "", size = "", root = ""] = text.split("\n");
  const bytes = fromBase64(root);
  if (origin === "" || !/^(0|[1-9][0-9]{0,15})$/.test(size)) return null;
  if (bytes === null || bytes.length !== HASH_BYTES) return null;
  return { origin, size: Number(size), root: bytes };
}
