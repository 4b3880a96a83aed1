import type { GatheredSigns } from "./gather-signs.js";
import { shared } from "./shared-arrays.js";
import { SignFlag, type SignTable } from "./sign-index.js";

/** Lays gathered signs out in an order, over memory that threads can share. */
export function tabulate(all: GatheredSigns, order: Uint32Array): SignTable {
  const { count } = all;
  const symbols = all.from[count];
  const textFrom = shared(Uint32Array, count + 1);
  let bytes = 0;
  for (let k = 0; k < count; k++) {
    textFrom[k] = bytes;
    bytes += Buffer.byteLength(all.texts[order[k]] as string);
  }
  textFrom[count] = bytes;
  const table = {
    count,
    mark: shared(Uint32Array, count),
    flags: shared(Uint16Array, count),
    from: shared(Uint32Array, count + 1),
    fine: shared(Uint16Array, symbols),
    shape: shared(Uint16Array, symbols),
    dress: shared(Uint8Array, symbols),
    text: shared(Uint8Array, bytes),
    textFrom,
  };
  const text = Buffer.from(table.text.buffer);
  let at = 0;
  for (let k = 0; k < count; k++) {
    const sign = order[k];
    table.mark[k] = all.mark[sign];
    table.flags[k] = all.flags[sign];
    table.from[k] = at;
    text.write(all.texts[sign] as string, textFrom[k], "utf8");
    for (let i = all.from[sign]; i < all.from[sign + 1]; i++, at++) {
      table.fine[at] = all.fine[i];
      table.shape[at] = all.shape[i];
      table.dress[at] = all.dress[i];
    }
  }
  table.from[count] = at;
  for (let k = 0; k + 1 < count; k++) {
    if (haveSameShapes(table, k, k + 1)) table.flags[k] |= SignFlag.SameAsNext;
  }
  return table;
}

function haveSameShapes({ from, shape }: SignTable, a: number, b: number): boolean {
  const length = from[a + 1] - from[a];
  if (from[b + 1] - from[b] !== length) return false;
  for (let i = 0; i < length; i++) {
    if (shape[from[a] + i] !== shape[from[b] + i]) return false;
  }
  return true;
}
