import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type BrandNamed, brandToSpeakFor } from "./caller.js";
import { recordRightEvent } from "./record-move.js";
import { missingFiles } from "./reference-files.js";
import type { ImportedRight, NewRight } from "./right-input.js";
import { type RightRow, type RightView, rightView } from "./right-view.js";

/** Puts in a right, as a draft, for the caller's brand or one that authorised the caller. */
export async function registerRight(
  context: Context,
  actor: MemberActor,
  input: NewRight,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const brand = await brandToSpeakFor(tx, actor, input.brandId);
    return brand.ok ? putIn(tx, actor, brand.value, input) : brand;
  });
}

/** Writes a right as a draft of a brand that the caller speaks for. */
export async function putIn(
  tx: Tx,
  actor: MemberActor,
  brand: BrandNamed,
  input: ImportedRight,
): Promise<Result<RightView>> {
  const images = "images" in input ? (input.images ?? []) : [];
  const missing = await missingFiles(tx, actor, images);
  if (missing.length > 0)
    return failed("invalid_request", "Upload the files first.", { parts: missing });
  const row = newRow(tx, brand, input, images);
  const { brandName: _name, switchedOff: _off, measuredAt: _at, ...stored } = row;
  await tx.db
    .insertInto("rights")
    .values({ ...stored, createdBy: actor.memberId })
    .execute();
  await recordRightEvent(tx, row, "registered", actor.memberId, { to: "draft", kind: row.kind });
  return done(rightView(row, tx.now));
}

function newRow(tx: Tx, brand: BrandNamed, input: ImportedRight, images: string[]): RightRow {
  return {
    id: tx.newId(),
    brandId: brand.id,
    brandName: brand.name,
    kind: input.kind,
    text: "text" in input ? (input.text ?? null) : null,
    aliases: input.aliases ?? [],
    images,
    niceClasses: input.niceClasses ?? [],
    niceEdition: input.niceEdition ?? null,
    licensed: "licensed" in input && input.licensed === true,
    territories: input.territories ?? [],
    number: input.number ?? null,
    office: input.office ?? null,
    holder: input.holder ?? null,
    filedOn: input.filedOn ?? null,
    registeredOn: input.registeredOn ?? null,
    expiresOn: input.expiresOn ?? null,
    state: "draft",
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
    verifiedAt: null,
    predecessorId: null,
    switchedOff: null,
    measuredAt: null,
  };
}
