import type { SellerActor } from "../../src/access/actor.js";
import type { Context } from "../../src/context.js";
import { contestFile } from "../../src/usecases/contests/contest-file.js";
import { openContest } from "../../src/usecases/contests/open-contest.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { addLiveWorld, addRequest, brandMember } from "./cases.js";
import type { World } from "./store-rows.js";

const JOB = { role: "jobs", job: "test" } as const;

export interface Law {
  readonly profile: string;
  readonly further?: readonly string[];
  readonly territory?: string;
  /** Whether the notice rests on a copyright rather than on a mark. */
  readonly copyright?: boolean;
}

export interface RestrictedCase {
  readonly world: World;
  readonly id: string;
  readonly seller: SellerActor;
}

/** A listing that a brand's notice has taken down, under these legal profiles. */
export async function restrictedUnder(context: Context, law: Law): Promise<RestrictedCase> {
  const world = await addLiveWorld(context.store);
  const { profile, further = [], territory = "JP", copyright = false } = law;
  await context.store.transaction(JOB, async (tx) => {
    await tx.db
      .updateTable("marketplaces")
      .set({ profile, furtherProfiles: [...further], territory })
      .where("id", "=", world.marketplace)
      .execute();
    if (!copyright) return;
    await tx.db
      .updateTable("rights")
      .set({ kind: "copyright_image" })
      .where("id", "=", world.right)
      .execute();
    await tx.db
      .updateTable("declarations")
      .set({ kind: "good_faith_copyright" })
      .where("id", "=", world.declaration)
      .execute();
  });
  const id = await addRequest(context.store, world);
  const answered = await answerRequest(context, brandMember(world), id, {
    answer: copyright ? "other_infringement" : "counterfeit",
    rightId: world.right,
    reasonCode: copyright ? "COPY_IMAGE" : "TM_OBFUSCATED",
    declarationId: world.declaration,
    comment: "The picture was made by us.",
  });
  if (!answered.ok) throw new Error(JSON.stringify(answered.failure));
  const { marketplace, seller } = world;
  return { world, id, seller: { kind: "seller", marketplace, seller } };
}

/** What 17 USC 512(g)(3) asks of a counter-notification. */
export const COUNTER_NOTICE = {
  kind: "own_right",
  message: "I took this picture myself.",
  files: [],
  form: "counter_notice",
  elements: ["perjury_mistake", "jurisdiction_consent", "accept_service"],
  statements: {
    signature: "The seller of the second stall",
    contact: "Second stall, Harbour Street; telephone 5550100",
  },
} as const;

/** What Article 43 of the E-Commerce Law asks of a declaration, but for its files. */
export const DECLARATION = {
  kind: "own_right",
  message: "The mark is mine as well.",
  form: "declaration",
  elements: ["truth_guarantee"],
  statements: { real_identity: "The seller of the second stall, number 5550100" },
} as const;

/** A file of the seller's own, by its key. */
export async function sellerFile(context: Context, { world }: RestrictedCase): Promise<string> {
  const key = Buffer.from(world.seller.padEnd(32, "0").slice(0, 32)).toString("hex");
  await context.store.transaction(JOB, (tx) =>
    tx.db
      .insertInto("files")
      .values({
        key,
        marketplaceId: world.marketplace,
        sellerId: world.seller,
        media: "application/pdf",
        size: 10,
        createdAt: tx.now,
      })
      .execute(),
  );
  return key;
}

export async function mustOpen(
  context: Context,
  { seller, id }: RestrictedCase,
  input: Parameters<typeof openContest>[3],
): Promise<void> {
  const opened = await openContest(context, seller, id, input);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
}

/** Runs everything that is due, also what other tests left behind. */
export async function runAllDue(context: Context): Promise<void> {
  while ((await runDueClocks(context, 100)) > 0);
}

/** The contest side of a case as a party reads it. */
export function fileOf(context: Context, id: string) {
  return context.store.transaction(JOB, (tx) => contestFile(tx, id, "operator"));
}

/** A clock of a case by its name: when it is due, and how it stands. */
export async function clockOf(context: Context, id: string, name: string) {
  const { clocks } = await fileOf(context, id);
  return clocks.find((clock) => clock.name === name);
}
