import { shared } from "./shared-arrays.js";
import type { SignIndex } from "./sign-index.js";

/** "TSSI", then the version of the layout. */
const MAGIC = 0x49535354;
/** Raised with every change of the arrays or of what they mean. */
const VERSION = 1;
const HEADER_BYTES = 16;
/** Arrays begin at multiples of this, so that they can be read where they lie. */
const ALIGNMENT = 8;

const KINDS = { Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

interface ColumnHead {
  /** Path of the array in the index, such as `trie.bits`. */
  readonly path: string;
  readonly kind: Kind;
  readonly length: number;
}

interface Head {
  readonly count: number;
  readonly disguises: boolean;
  readonly columns: readonly ColumnHead[];
}

/**
 * An index as bytes: a header of 16 bytes (magic, version, length of the head), a head in JSON, then
 * the arrays as they lie in memory, little-endian. It is loaded without building anything.
 */
export function saveSigns(index: SignIndex): Uint8Array {
  const columns = columnsOf(index);
  const head: Head = {
    count: index.signs.count,
    disguises: index.disguises,
    columns: columns.map(({ path, array }) => ({
      path,
      kind: array.constructor.name as Kind,
      length: array.length,
    })),
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  let size = aligned(HEADER_BYTES + headBytes.length);
  for (const { array } of columns) size += aligned(array.byteLength);
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, VERSION, headBytes.length]);
  bytes.set(headBytes, HEADER_BYTES);
  let at = aligned(HEADER_BYTES + headBytes.length);
  for (const { array } of columns) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** Why bytes are no index that this version of the engine reads. */
export type NoSigns = "no_index" | "other_version" | "cut_off";

/**
 * The index that was saved. The bytes are copied once, into memory that threads share.
 * They are trusted: whoever can write them decides what is found.
 */
export function loadSigns(bytes: Uint8Array): SignIndex | NoSigns {
  if (bytes.length < HEADER_BYTES) return "no_index";
  const memory = shared(Uint8Array, aligned(bytes.length));
  memory.set(bytes);
  const [magic, version, headLength] = new Uint32Array(memory.buffer, 0, 3);
  if (magic !== MAGIC) return "no_index";
  if (version !== VERSION) return "other_version";
  const headEnd = HEADER_BYTES + (headLength as number);
  if (headEnd > bytes.length) return "cut_off";
  const head = JSON.parse(
    Buffer.from(bytes.subarray(HEADER_BYTES, headEnd)).toString("utf8"),
  ) as Head;
  const arrays = new Map<string, Column>();
  let at = aligned(headEnd);
  for (const { path, kind, length } of head.columns) {
    const make = KINDS[kind];
    if (at + length * make.BYTES_PER_ELEMENT > bytes.length) return "cut_off";
    arrays.set(path, new make(memory.buffer, at, length));
    at += aligned(length * make.BYTES_PER_ELEMENT);
  }
  return assemble(head, arrays);
}

function assemble({ count, disguises }: Head, arrays: ReadonlyMap<string, Column>): SignIndex {
  const parts: Record<string, Record<string, unknown>> = {};
  for (const [path, array] of arrays) {
    const [part, field] = path.split(".") as [string, string];
    parts[part] ??= {};
    parts[part][field] = array;
  }
  return { ...parts, signs: { ...parts["signs"], count }, disguises } as unknown as SignIndex;
}

function columnsOf(index: SignIndex): { readonly path: string; readonly array: Column }[] {
  const parts = Object.entries(index).filter(([, part]) => typeof part === "object");
  return parts.flatMap(([part, fields]) =>
    Object.entries(fields as Record<string, unknown>).flatMap(([field, array]) =>
      ArrayBuffer.isView(array) ? [{ path: `${part}.${field}`, array: array as Column }] : [],
    ),
  );
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
