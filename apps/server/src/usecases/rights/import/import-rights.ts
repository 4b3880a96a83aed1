import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, type FailurePart, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { type BrandNamed, brandToSpeakFor } from "../caller.js";
import { putIn } from "../register-right.js";
import type { ImportedRight } from "../right-input.js";
import { type RightWarning, rightWarnings } from "../right-warnings.js";
import { decodeText } from "./decode-text.js";
import { type ImportFile, type ImportRecord, identityOf, readRecord } from "./import-record.js";
import { readCsv } from "./read-csv.js";
import { readXml } from "./read-xml.js";

export interface ImportAsked {
  readonly media: "csv" | "xml";
  /** Says what would come of it, and writes nothing. */
  readonly dryRun: boolean;
  /** Only agents say for which brand. */
  readonly brandId?: string | undefined;
}

/** What came of one row or record. */
export interface ImportedRow {
  readonly place: number;
  readonly line: number;
  /** `exists`: the brand has put it in before. `repeated`: it stands in the file twice. */
  readonly outcome: "created" | "exists" | "repeated" | "rejected";
  readonly right: string | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly office: string | null;
  readonly number: string | null;
  readonly errors: readonly FailurePart[];
  readonly warnings: readonly RightWarning[];
}

export interface Imported {
  readonly dryRun: boolean;
  readonly format: ImportFile["format"];
  readonly created: number;
  readonly exists: number;
  readonly repeated: number;
  readonly rejected: number;
  /** Columns or elements that have no place in a right. */
  readonly ignored: readonly string[];
  readonly rows: readonly ImportedRow[];
}

/** Ends the transaction of a dry run with everything undone. */
class Undone extends Error {
  readonly value: Imported;
  constructor(value: Imported) {
    super("undone");
    this.value = value;
  }
}

/**
 * Puts in the rights of a file as drafts. A bad row is told of and costs nothing but itself; a right that the
 * brand has put in already is left as it is, so that the same file can come again. A dry run does all of it and
 * undoes it, so that it tells the truth.
 */
export async function importRights(
  context: Context,
  actor: MemberActor,
  bytes: Uint8Array,
  asked: ImportAsked,
): Promise<Result<Imported>> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const file = asked.media === "csv" ? readCsv(text.value) : readXml(text.value);
  if (!file.ok) return file;
  try {
    return await context.store.transaction(memberScope(actor), async (tx) => {
      const brand = await brandToSpeakFor(tx, actor, asked.brandId);
      if (!brand.ok) return brand;
      const imported = await importFile(tx, actor, brand.value, file.value);
      if (asked.dryRun) throw new Undone({ ...withoutIds(imported), dryRun: true });
      return done(imported);
    });
  } catch (error) {
    if (error instanceof Undone) return done(error.value);
    throw error;
  }
}

async function importFile(
  tx: Tx,
  actor: MemberActor,
  brand: BrandNamed,
  { format, records, ignored }: ImportFile,
): Promise<Imported> {
  const known = await knownRights(tx, brand);
  const inFile = new Set<string>();
  const rows: ImportedRow[] = [];
  for (const record of records) {
    rows.push(await importRecord(tx, { actor, brand, known, inFile }, record));
  }
  const count = (outcome: ImportedRow["outcome"]) =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    dryRun: false,
    format,
    created: count("created"),
    exists: count("exists"),
    repeated: count("repeated"),
    rejected: count("rejected"),
    ignored,
    rows,
  };
}

interface Importing {
  readonly actor: MemberActor;
  readonly brand: BrandNamed;
  /** Ids of what the brand has put in before, by identity. */
  readonly known: ReadonlyMap<string, string>;
  readonly inFile: Set<string>;
}

async function importRecord(
  tx: Tx,
  { actor, brand, known, inFile }: Importing,
  record: ImportRecord,
): Promise<ImportedRow> {
  const read = readRecord(record);
  if ("faults" in read) return rowOf(record, "rejected", { errors: read.faults });
  const identity = identityOf(read.right);
  const warnings = warningsOf(read.right, brand, tx.now);
  if (identity !== null) {
    const before = known.get(identity);
    if (before !== undefined) return rowOf(record, "exists", { right: before, warnings });
    if (inFile.has(identity)) return rowOf(record, "repeated", { warnings });
    inFile.add(identity);
  }
  const put = await putIn(tx, actor, brand, read.right);
  if (!put.ok) return rowOf(record, "rejected", { errors: put.failure.parts ?? [] });
  return rowOf(record, "created", { right: put.value.id, warnings });
}

/** What the brand claims or has claimed; who imports at the same time waits. */
async function knownRights(tx: Tx, { id }: BrandNamed): Promise<Map<string, string>> {
  await tx.db.selectFrom("brands").select("id").where("id", "=", id).forUpdate().execute();
  const rows = await tx.db
    .selectFrom("rights")
    .select(["id", "kind", "office", "number", "text", "images", "holder"])
    .where("brandId", "=", id)
    .where("state", "not in", ["withdrawn", "rejected", "transferred"])
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const identity = identityOf(row);
      return identity === null ? [] : [[identity, row.id] as const];
    }),
  );
}

function warningsOf(right: ImportedRight, brand: BrandNamed, now: string): RightWarning[] {
  const { kind, number, office, holder, filedOn, registeredOn, expiresOn } = right;
  const facts = {
    kind,
    number: number ?? null,
    office: office ?? null,
    holder: holder ?? null,
    territories: right.territories ?? [],
    filedOn: filedOn ?? null,
    registeredOn: registeredOn ?? null,
    expiresOn: expiresOn ?? null,
    brandName: brand.name,
  };
  return rightWarnings(facts, now);
}

function rowOf(
  record: ImportRecord,
  outcome: ImportedRow["outcome"],
  more: Partial<Pick<ImportedRow, "right" | "errors" | "warnings">>,
): ImportedRow {
  const { fields, place, line } = record;
  const said = (name: string) => fields[name]?.trim() || null;
  return {
    place,
    line,
    outcome,
    right: null,
    kind: said("kind"),
    name: said("text"),
    office: said("office"),
    number: said("number"),
    errors: [],
    warnings: [],
    ...more,
  };
}

/** What was undone has no id. */
function withoutIds(imported: Imported): Imported {
  const rows = imported.rows.map((row) =>
    row.outcome === "created" ? { ...row, right: null } : row,
  );
  return { ...imported, rows };
}
