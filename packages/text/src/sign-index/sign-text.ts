import type { SignTable } from "./sign-index.js";

/** Texts kept for each table: the same signs are met again and again. */
const KEPT = 4_096;

interface Texts {
  readonly bytes: Buffer;
  readonly kept: Map<number, string>;
}

const tables = new WeakMap<Uint8Array, Texts>();

/** A sign as it is registered. */
export function signText({ text, textFrom }: SignTable, sign: number): string {
  let its = tables.get(text);
  if (its === undefined) {
    const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
    its = { bytes, kept: new Map() };
    tables.set(text, its);
  }
  const known: string | undefined = its.kept.get(sign);
  if (known !== undefined) return known;
  const written: string = its.bytes.toString("utf8", textFrom[sign], textFrom[sign + 1]);
  if (its.kept.size >= KEPT) its.kept.clear();
  its.kept.set(sign, written);
  return written;
}

/** Symbols of a sign. */
export function signLength({ from }: SignTable, sign: number): number {
  return from[sign + 1] - from[sign];
}
