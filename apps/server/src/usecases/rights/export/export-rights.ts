import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, type Result } from "../../../failures/failure.js";
import { rightsWithBudgets } from "../../../screening/rights-with-budgets.js";
import type { Tx } from "../../../store/store.js";
import { RIGHT_COLUMNS, type RightView, rightView } from "../right-view.js";
import { csvLine } from "./csv-line.js";

/** Everything that was put in of one right. */
interface ExportedRight extends Omit<RightView, "budget"> {
  readonly documents: readonly {
    readonly kind: string;
    readonly file: string;
    readonly note: string | null;
    readonly addedAt: string;
    readonly removedAt: string | null;
  }[];
  readonly history: readonly {
    readonly type: string;
    readonly at: string;
    readonly actor: string | null;
    readonly data: Record<string, unknown>;
  }[];
}

export interface Exported {
  readonly media: "text/csv; charset=utf-8" | "application/x-ndjson; charset=utf-8";
  readonly name: string;
  readonly text: string;
}

/** Columns that an import reads again, and those that only tell. */
const COLUMNS = [
  "kind",
  "text",
  "aliases",
  "number",
  "office",
  "holder",
  "territories",
  "niceClasses",
  "niceEdition",
  "filedOn",
  "registeredOn",
  "expiresOn",
  "images",
] as const;
const TOLD = ["id", "brand", "state", "createdAt", "verifiedAt", "documents", "history"] as const;

/** Everything that the caller's brands have put in, with documents' keys and history; for the operator, of a brand. */
export async function exportRights(
  context: Context,
  actor: MemberActor,
  asked: { readonly format: "csv" | "ndjson"; readonly brand?: string | undefined },
): Promise<Result<Exported>> {
  const rights = await context.store.transaction(memberScope(actor), (tx) =>
    readAll(tx, asked.brand),
  );
  if (asked.format === "ndjson") {
    const text = rights.map((right) => `${JSON.stringify(right)}\n`).join("");
    const media = "application/x-ndjson; charset=utf-8";
    return done({ media, name: "rights.ndjson", text });
  }
  const lines = [csvLine([...COLUMNS, ...TOLD]), ...rights.map(asLine)];
  return done({ media: "text/csv; charset=utf-8", name: "rights.csv", text: lines.join("") });
}

async function readAll(tx: Tx, brand: string | undefined): Promise<ExportedRight[]> {
  let query = rightsWithBudgets(tx.db)
    .innerJoin("brands", "brands.id", "rights.brandId")
    .select(RIGHT_COLUMNS)
    .select("brands.name as brandName")
    .orderBy("rights.id");
  if (brand !== undefined) query = query.where("rights.brandId", "=", brand);
  const rows = await query.execute();
  const ids = new Set(rows.map(({ id }) => id));
  const documents = await tx.db
    .selectFrom("rightDocuments")
    .select(["rightId", "kind", "fileKey as file", "note", "addedAt", "removedAt"])
    .orderBy("id")
    .execute();
  const history = await tx.db
    .selectFrom("rightEvents")
    .select(["rightId", "type", "at", "actorId as actor", "data"])
    .orderBy("rightId")
    .orderBy("seq")
    .execute();
  const documentsOf = byRight(documents, ids);
  const historyOf = byRight(history, ids);
  return rows.map((row) => {
    const { budget: _budget, ...view } = rightView(row, tx.now);
    return {
      ...view,
      documents: documentsOf.get(row.id) ?? [],
      history: historyOf.get(row.id) ?? [],
    };
  });
}

function byRight<Row extends { readonly rightId: string }>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
): Map<string, Omit<Row, "rightId">[]> {
  const found = new Map<string, Omit<Row, "rightId">[]>();
  for (const { rightId, ...row } of rows) {
    if (!ids.has(rightId)) continue;
    const known = found.get(rightId);
    if (known === undefined) found.set(rightId, [row]);
    else known.push(row);
  }
  return found;
}

function asLine(right: ExportedRight): string {
  const cells = COLUMNS.map((name) => {
    const value = right[name];
    if (!Array.isArray(value)) return String(value ?? "");
    return value.join(name === "aliases" ? " | " : " ");
  });
  return csvLine([
    ...cells,
    right.id,
    right.brand.name,
    right.state,
    right.createdAt,
    right.verifiedAt ?? "",
    right.documents.map(({ kind, file }) => `${kind} ${file}`).join(" | "),
    right.history.map(({ at, type }) => `${at} ${type}`).join(" | "),
  ]);
}
