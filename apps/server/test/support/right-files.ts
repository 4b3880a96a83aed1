import { createHash } from "node:crypto";
import type { MemberActor } from "../../src/access/actor.js";
import type { Context } from "../../src/context.js";
import type { Failure, Result } from "../../src/failures/failure.js";

/** A file as if the member had uploaded it. Gives back its key. */
export async function uploaded(
  context: Context,
  { organisation }: MemberActor,
  name: string,
): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.4 ${name}`);
  await context.objects.put(bytes);
  const key = createHash("sha256").update(bytes).digest("hex");
  await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
    tx.db
      .insertInto("files")
      .values({
        key,
        organisationId: organisation.id,
        media: "application/pdf",
        size: bytes.byteLength,
        createdAt: tx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return key;
}

export async function refused(attempt: Promise<Result<unknown>>): Promise<Failure> {
  const result = await attempt;
  if (result.ok) throw new Error("it was not refused");
  return result.failure;
}
