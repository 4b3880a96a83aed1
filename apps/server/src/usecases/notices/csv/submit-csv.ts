import type { MemberActor } from "../../../access/actor.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { NoticeBatch, SentItem } from "../notice-batch.js";
import { type ItemPreflight, preflightNotices } from "../preflight-notices.js";
import type { ItemView } from "../read-items.js";
import { submitNotices } from "../submit-notices.js";
import { type RowFault, readCsv } from "./read-csv.js";

/** What became of one row, or would. */
export interface RowResult<T> {
  readonly line: number;
  readonly faults: readonly RowFault[];
  /** `null` of a row that cannot be read. */
  readonly item: T | null;
}

export interface CsvResult<T> {
  /** The batch; `null` where nothing was sent. */
  readonly id: string | null;
  readonly rows: readonly RowResult<T>[];
}

/** What holds for all rows. */
export type CsvBatch = Omit<NoticeBatch, "items">;

/** Gives the notices of a table. Rows that cannot be read are named and left out. */
export async function submitCsv(
  context: Context,
  actor: MemberActor,
  sent: {
    readonly batch: CsvBatch;
    readonly bytes: Uint8Array;
    readonly idempotencyKey: string | null;
  },
): Promise<Result<CsvResult<ItemView>>> {
  const { batch, bytes, idempotencyKey } = sent;
  const read = readRows(bytes);
  if (!read.ok) return read;
  const { rows, items } = read.value;
  if (items.length === 0)
    return done({ id: null, rows: joined(rows, new Map<number, ItemView>()) });
  const how = { source: "csv", idempotencyKey } as const;
  const submitted = await submitNotices(context, actor, { ...batch, items }, how);
  if (!submitted.ok) return submitted;
  const byLine = new Map(submitted.value.items.map((item) => [item.line ?? 0, item]));
  return done({ id: submitted.value.id, rows: joined(rows, byLine) });
}

/** What the rows of a table would come to. */
export async function preflightCsv(
  context: Context,
  actor: MemberActor,
  { batch, bytes }: { readonly batch: CsvBatch; readonly bytes: Uint8Array },
): Promise<Result<CsvResult<ItemPreflight>>> {
  const read = readRows(bytes);
  if (!read.ok) return read;
  const { rows, items } = read.value;
  if (items.length === 0) {
    return done({ id: null, rows: joined(rows, new Map<number, ItemPreflight>()) });
  }
  const preflight = await preflightNotices(context, actor, { ...batch, items });
  if (!preflight.ok) return preflight;
  const byLine = new Map(preflight.value.items.map((item) => [item.line ?? 0, item]));
  return done({ id: null, rows: joined(rows, byLine) });
}

interface Row {
  readonly line: number;
  readonly faults: readonly RowFault[];
}

function readRows(
  bytes: Uint8Array,
): Result<{ readonly rows: readonly Row[]; readonly items: SentItem[] }> {
  const read = readCsv(bytes);
  if (!read.ok) {
    const { line, column, code, detail } = read.fault;
    return failed("invalid_request", detail, {
      parts: [{ pointer: `/${line}/${column}`, code, detail }],
    });
  }
  return done({ rows: read.rows, items: read.rows.flatMap(({ item }) => item ?? []) });
}

function joined<T>(rows: readonly Row[], byLine: ReadonlyMap<number, T>): RowResult<T>[] {
  return rows.map(({ line, faults }) => ({ line, faults, item: byLine.get(line) ?? null }));
}
