import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { lockForOperator } from "../lock-for-operator.js";
import { type LockedRight, lockOwnRight } from "../lock-right.js";
import { recordNote } from "../record-note.js";
import { missingFiles } from "../reference-files.js";
import type { NewDocument } from "./document-input.js";
import { type DocumentView, documentsOf } from "./document-view.js";

/** More than a right can have to show. */
const MOST_DOCUMENTS = 100;

/** Attaches a document to a right: its brand, an agent who may put in rights, or the operator's staff. */
export async function addDocument(
  context: Context,
  actor: MemberActor,
  rightId: string,
  document: NewDocument,
): Promise<Result<DocumentView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockDocumented(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const [missing] = await missingFiles(tx, actor, [document.file]);
    if (missing !== undefined) {
      const parts = [{ ...missing, pointer: "/file" }];
      return failed("invalid_request", "Upload the file first.", { parts });
    }
    const known = await documentsOf(tx, rightId);
    const same = known.find(({ file, kind }) => file === document.file && kind === document.kind);
    if (same !== undefined) return done(same);
    if (known.length >= MOST_DOCUMENTS) {
      return failed(
        "conflict",
        `A right has at most ${MOST_DOCUMENTS} documents. Remove one first.`,
      );
    }
    const id = await keepDocument(tx, right, { ...document, memberId: actor.memberId });
    const data = { document: id, kind: document.kind, file: document.file };
    await recordNote(tx, right, { type: "document_added", actorId: actor.memberId, data });
    const added = (await documentsOf(tx, rightId)).find((one) => one.id === id);
    return done(added as DocumentView);
  });
}

/** Takes a document away from a right. That it was there stays in the history; its file stays too. */
export async function removeDocument(
  context: Context,
  actor: MemberActor,
  rightId: string,
  documentId: string,
): Promise<Result<{ readonly id: string }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockDocumented(tx, actor, rightId);
    if (!locked.ok) return locked;
    const known = (await documentsOf(tx, rightId)).find(({ id }) => id === documentId);
    if (known === undefined) return failed("not_found", "This right has no such document.");
    await tx.db
      .updateTable("rightDocuments")
      .set({ removedAt: tx.now })
      .where("id", "=", documentId)
      .execute();
    const data = { document: documentId, kind: known.kind, file: known.file };
    const note = { type: "document_removed", actorId: actor.memberId, data };
    await recordNote(tx, locked.value, note);
    return done({ id: documentId });
  });
}

/** Writes the row, once for a file and kind; the caller has locked the right and seen the file. */
export async function keepDocument(
  tx: Tx,
  right: { readonly id: string; readonly brandId: string },
  document: NewDocument & { readonly memberId: string },
): Promise<string> {
  const known = await documentsOf(tx, right.id);
  const same = known.find(({ file, kind }) => file === document.file && kind === document.kind);
  if (same !== undefined) return same.id;
  const id = tx.newId();
  await tx.db
    .insertInto("rightDocuments")
    .values({
      id,
      rightId: right.id,
      brandId: right.brandId,
      kind: document.kind,
      fileKey: document.file,
      note: document.note ?? null,
      addedBy: document.memberId,
      addedAt: tx.now,
    })
    .execute();
  return id;
}

function lockDocumented(tx: Tx, actor: MemberActor, rightId: string): Promise<Result<LockedRight>> {
  return actor.organisation.kind === "operator"
    ? lockForOperator(tx, actor, rightId)
    : lockOwnRight(tx, actor, rightId);
}
