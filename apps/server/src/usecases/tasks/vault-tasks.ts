import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** A document of a seller's that nobody has looked at: until then it covers nothing. */
interface Waiting {
  readonly subject: string;
  readonly brand: string;
  readonly marketplace: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

export async function documentsToDecide(tx: Tx): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select id as subject, brand_id as brand, marketplace_id as marketplace, 1 as count,
      submitted_at as since, kind as detail
    from vault_documents where state = 'submitted' order by submitted_at limit 200`.execute(tx.db);
  return rows;
}
