import { missingElements, PUBLIC_STATEMENT, type PublicNoticeFacts } from "@touchstone/casework";
import { plusMinutes } from "@touchstone/regimes";
import { networkOf } from "../../access/network-of.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { wordsKeptUntil } from "../cases/keep-message.js";
import { insertDraft } from "./insert-draft.js";
import { lockNotice, moveNotice } from "./move-notice.js";
import { addNoticeMessage } from "./notice-message.js";
import { takeRate } from "./notice-rates.js";
import { readNoticeToken } from "./notice-token.js";
import { queueNoticeMail } from "./queue-notice-mail.js";

export interface WrittenNotice extends Omit<PublicNoticeFacts, "right" | "statement"> {
  readonly marketplace: string | null;
  readonly right: PublicNoticeFacts["right"] & { readonly office: string | null };
  /** Version of the statement that was confirmed. */
  readonly statement: string | null;
  /** Of the draft to which files were added. */
  readonly draft: string | null;
  /** Hidden from people; programs that fill in everything fill it in too. */
  readonly website: string;
}

export interface Received {
  /** Until when the address has to be confirmed by the link that is sent to it. */
  readonly confirmUntil: string;
}

/** Minutes in which the link of the mail has to be opened, and after which the unconfirmed notice goes. */
const CONFIRM_MINUTES = 24 * 60;
const DISCARD_MINUTES = 7 * 24 * 60;

/**
 * Takes a notice of somebody without an account, once it has everything that Art. 16(2) demands, and sends a link to
 * the address in it. Only when that is opened is the notice submitted. The answer is the same whoever is known here.
 *
 * @param address of the caller, counted by its network and not kept
 */
export async function writeNotice(
  context: Context,
  address: string,
  written: WrittenNotice,
): Promise<Result<Received>> {
  const parts = missingParts(written);
  if (parts.length > 0) {
    return failed("preflight_failed", "Add what is missing.", { parts });
  }
  const confirmUntil = plusMinutes(new Date(context.clock()).toISOString(), CONFIRM_MINUTES);
  // A program that is told so would leave the field out the next time.
  if (written.website !== "") return done({ confirmUntil });
  const email = (written.email ?? "").trim();
  for (const [kind, whom] of [
    ["network", networkOf(address)],
    ["email", email.toLowerCase()],
  ] as const) {
    const taken = await takeRate(context, kind, whom);
    if (!taken.ok) return taken;
  }
  return keep(context, written, email);
}

function missingParts(written: WrittenNotice) {
  const isCurrent = written.statement === PUBLIC_STATEMENT.version;
  const parts = missingElements({ ...written, statement: isCurrent });
  if (written.marketplace !== null) return parts;
  const detail = "Choose the marketplace where the listing is.";
  return [...parts, { pointer: "/marketplace", code: "b_marketplace_missing", detail }];
}

function keep(context: Context, written: WrittenNotice, email: string): Promise<Result<Received>> {
  return context.store.transaction({ role: "public" }, async (tx) => {
    if (!(await isMarketplace(tx, written.marketplace))) return NO_MARKETPLACE;
    const draftId = await openDraft(context, tx, written.draft);
    if (draftId === null) return NO_DRAFT;
    const draft = await lockNotice(tx, draftId);
    if (draft === null) return NO_DRAFT;
    const confirmUntil = plusMinutes(tx.now, CONFIRM_MINUTES);
    const moved = await moveNotice(tx, draft, "written", {
      ...columnsOf(written),
      confirmUntil,
      discardAt: plusMinutes(tx.now, DISCARD_MINUTES),
    });
    if (!moved.ok) return moved;
    const name = (written.name ?? "").trim();
    await tx.db
      .insertInto("publicNoticeSenders")
      .values({ noticeId: draftId, name, email, retainUntil: wordsKeptUntil(tx.now) })
      .execute();
    const text = (written.explanation ?? "").trim();
    await addNoticeMessage(tx, draftId, { kind: "explanation", text, memberId: null });
    const version = draft.version + 1;
    await queueNoticeMail(tx, "public_notice_confirm", { id: draftId, version });
    return done({ confirmUntil });
  });
}

const NO_DRAFT = failed("link_spent", "This draft is gone. Write the notice again.");
const NO_MARKETPLACE = failed("invalid_request", "Choose a marketplace of the list.", {
  parts: [{ pointer: "/marketplace", code: "unknown", detail: "is no marketplace of this house" }],
});

/** Goes on in the scope of the draft that is meant, or of a new one. `null`: there is no such draft. */
async function openDraft(context: Context, tx: Tx, token: string | null): Promise<string | null> {
  if (token === null) return insertDraft(tx);
  const id = readNoticeToken(context.sealer, "draft", token);
  if (id !== null) await tx.actAs({ role: "public", notice: id });
  return id;
}

async function isMarketplace(tx: Tx, marketplace: string | null): Promise<boolean> {
  if (marketplace === null) return false;
  const row = await tx.db
    .selectFrom("marketplaces")
    .select("id")
    .where("id", "=", marketplace)
    .executeTakeFirst();
  return row !== undefined;
}

function columnsOf({ marketplace, right, reasonCode, statement, items }: WrittenNotice) {
  return {
    marketplaceId: marketplace,
    rightKind: right.kind,
    rightNumber: right.number,
    rightOffice: right.office,
    work: right.work,
    reasonCode,
    statementVersion: statement,
    items: JSON.stringify(items),
  };
}
