import { type ContestForm, openContest as open } from "@touchstone/casework";
import type { ContestKind } from "@touchstone/interface";
import { type Element, profileNamed } from "@touchstone/regimes";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { readCalendars } from "../calendars/read-calendars.js";
import { caseActor } from "../cases/case-actor.js";
import { keepMessage } from "../cases/keep-message.js";
import { type CaseStanding, standing } from "../cases/on-case.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { disclosesSeller } from "./contest-thread.js";
import { notUploadedBySeller } from "./own-files.js";
import { tellOwner } from "./tell-owner.js";

export interface ContestInput {
  readonly kind: ContestKind;
  readonly message: string;
  readonly files: readonly string[];
  readonly form?: Exclude<ContestForm, "vault"> | undefined;
  /** Codes of what was declared. */
  readonly elements?: readonly string[] | undefined;
  /** What a profile asks for in the seller's own words, by its code. */
  readonly statements?: Readonly<Record<string, string>> | undefined;
}

/** A seller contests a restriction, in their own words and with files they uploaded before. */
export async function openContest(
  context: Context,
  actor: SellerActor,
  caseId: string,
  input: ContestInput,
): Promise<Result<CaseStanding>> {
  const { marketplace, seller } = actor;
  return context.store.transaction({ role: "seller", marketplace, seller }, async (tx) => {
    const seen = await tx.db
      .selectFrom("caseForSeller")
      .select(["id", "marketplaceId", "listingId", "sellerId"])
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (seen === undefined) return failed("not_found", "There is no such case among yours.");
    const unknown = await notUploadedBySeller(tx, seller, input.files);
    if (unknown !== null) return unknown;
    const listing = await openListing(tx, seen);
    const state = await loadCase(tx, caseId, { forUpdate: true });
    if (state === null) return failed("not_found", "There is no such case among yours.");
    const messageRef = tx.newId();
    const statements = saidIn(input);
    const hasStatements = Object.keys(statements).length > 0;
    const statementsRef = hasStatements ? tx.newId() : null;
    const moved = open(state, {
      at: tx.now,
      actor: caseActor(actor),
      contestId: tx.newId(),
      kind: input.kind,
      messageRef,
      files: [...input.files],
      form: input.form ?? "complaint",
      elements: statedIn(input, statements, regimesOf(state)),
      statementsRef,
      calendars: await readCalendars(tx),
    });
    if (!moved.ok) return refused(moved.refusal);
    const { marketplaceId, listingId, sellerId } = seen;
    const { brandId } = state;
    const about = { marketplaceId, listingId, sellerId, brandId };
    await keepMessage(tx, messageRef, { kind: "contest_message", text: input.message, ...about });
    const next = await appendCaseEvents(tx, state, moved.events);
    if (statementsRef !== null) {
      const told = disclosesSeller(next.contests.at(-1)?.profiles ?? []);
      await keepMessage(tx, statementsRef, {
        kind: "contest_statements",
        text: "",
        statements,
        ...about,
        brandId: told ? brandId : null,
      });
    }
    const told = await tellMarketplace(context, tx, listing, next, "case.updated");
    await tellOwner(tx, next);
    return done(standing(next, told));
  });
}

function saidIn({ statements = {} }: ContestInput): Record<string, string> {
  const said = Object.entries(statements).map(([code, text]) => [code, text.trim()] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ""));
}

function regimesOf({ restrictions }: Parameters<typeof open>[0]): readonly string[] {
  return (restrictions.at(-1)?.regimes ?? []).map(({ profile }) => profile);
}

/** The elements that hold in this contest: ticked, written, or come with as files. */
function statedIn(
  { elements = [], files }: ContestInput,
  statements: Readonly<Record<string, string>>,
  profiles: readonly string[],
): string[] {
  const holds = ({ kind, code }: Element) => {
    if (kind === "declaration") return elements.includes(code);
    return kind === "text" ? Object.hasOwn(statements, code) : kind === "files" && files.length > 0;
  };
  const asked = profiles.flatMap((profile) => profileNamed(profile).contest.elements);
  return [...new Set(asked.filter(holds).map(({ code }) => code))];
}
