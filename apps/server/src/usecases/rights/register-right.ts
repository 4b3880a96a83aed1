import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { speaksForBrand } from "./caller.js";
import { recordRightEvent } from "./record-move.js";
import { missingFiles } from "./reference-files.js";
import type { NewRight } from "./right-input.js";
import { type RightRow, type RightView, rightView } from "./right-view.js";

/** Puts in a right, as a draft, for the caller's brand or one that authorised the caller. */
export async function registerRight(
  context: Context,
  actor: MemberActor,
  input: NewRight,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const brandId = actor.organisation.kind === "brand" ? actor.organisation.id : input.brandId;
    if (brandId === undefined) {
      return failed("invalid_request", "Say for which brand the right is.", {
        parts: [{ pointer: "/brandId", detail: "is needed when an agent puts in a right" }],
      });
    }
    const brand = await tx.db
      .selectFrom("brands")
      .select(["id", "name"])
      .where("id", "=", brandId)
      .executeTakeFirst();
    if (brand === undefined || (input.brandId ?? brandId) !== brandId) {
      return failed("not_found", "There is no brand with this id that you may see.");
    }
    if (!(await speaksForBrand(tx, actor, brandId))) {
      return failed("not_allowed", "Ask the brand for an authorisation to put in rights.");
    }
    const images = input.kind === "word_mark" ? [] : input.images;
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
  });
}

function newRow(
  tx: Tx,
  brand: { readonly id: string; readonly name: string },
  input: NewRight,
  images: string[],
): RightRow {
  return {
    id: tx.newId(),
    brandId: brand.id,
    brandName: brand.name,
    kind: input.kind,
    text: input.kind === "word_mark" ? input.text : null,
    aliases: input.aliases ?? [],
    images,
    niceClasses: input.niceClasses ?? [],
    niceEdition: input.niceEdition ?? null,
    licensed: input.kind === "copyright_image" && input.licensed === true,
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
    switchedOff: null,
    measuredAt: null,
  };
}
