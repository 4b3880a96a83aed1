import { PUBLIC_STATEMENT } from "@touchstone/casework";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";

export interface FormFacts {
  readonly marketplaces: readonly { readonly id: string; readonly name: string }[];
  readonly statement: typeof PUBLIC_STATEMENT;
  /** Whether files are scanned before anybody opens them. */
  readonly scanned: boolean;
}

/** What the public form has to know before it is shown. */
export async function readFormFacts(context: Context): Promise<Result<FormFacts>> {
  const marketplaces = await context.store.transaction({ role: "public" }, (tx) =>
    tx.db.selectFrom("marketplaces").select(["id", "name"]).orderBy("name").execute(),
  );
  return done({
    marketplaces,
    statement: PUBLIC_STATEMENT,
    scanned: context.config.scanner !== null,
  });
}
