import { DEFAULT_POLICY, type MarketplaceMode, operatorSchema } from "@touchstone/interface";
import type { MeasuredBudget } from "@touchstone/screening";
import type { MemberActor } from "../../src/access/actor.js";
import type { Context } from "../../src/context.js";
import type { Result } from "../../src/failures/failure.js";
import { openDesk } from "../../src/screening/open-desk.js";
import { storeBudgets } from "../../src/screening/store-budgets.js";
import type { Tx } from "../../src/store/store.js";
import { takeBatch } from "../../src/usecases/listings/take-batch.js";
import { registerRight } from "../../src/usecases/rights/register-right.js";
import { reviewRight } from "../../src/usecases/rights/review-right.js";
import { submitRight } from "../../src/usecases/rights/submit-right.js";
import { registerNumber } from "./register-number.js";

const JOB = { role: "jobs", job: "test" } as const;

/** An operator with one marketplace and one brand whose identity is confirmed. */
export interface ScreeningWorld {
  readonly context: Context;
  /** Of the brand, and of the mark that tests give it. */
  readonly name: string;
  readonly marketplace: string;
  /** An admin of the operator, who is the brand's account manager. */
  readonly operator: MemberActor;
  /** An admin of the brand. */
  readonly brand: MemberActor;
}

/** Each world has a marketplace and a brand of its own; `name` is a word that no other world's listings have. */
export async function addScreeningWorld(
  context: Context,
  name: string,
  mode: MarketplaceMode = "ask",
): Promise<ScreeningWorld> {
  return context.store.transaction(JOB, async (tx) => {
    const operator = await operatorAdmin(tx);
    const brand = await addAdmin(tx, "brand", name);
    const marketplace = name.toLowerCase();
    const at = { createdAt: tx.now, updatedAt: tx.now };
    await tx.db
      .insertInto("brands")
      .values({
        id: brand.organisation.id,
        name,
        accountManagerId: operator.memberId,
        identityState: "confirmed",
        ...at,
      })
      .execute();
    await tx.db
      .insertInto("marketplaces")
      .values({
        id: marketplace,
        name: marketplace,
        mode,
        policy: JSON.stringify({ askFrom: 0.5, act: [] }),
        profile: "EU_DSA",
        territory: "DE",
        ...at,
      })
      .execute();
    return { context, name, marketplace, operator, brand };
  });
}

async function operatorAdmin(tx: Tx): Promise<MemberActor> {
  const known = await tx.db
    .selectFrom("members as m")
    .innerJoin("organisations as o", "o.id", "m.organisationId")
    .select(["m.id", "m.userId", "o.id as organisationId"])
    .where("o.kind", "=", "operator")
    .executeTakeFirst();
  if (known === undefined) return addAdmin(tx, "operator", "House");
  return adminOf("operator", known.organisationId, known.id, known.userId);
}

export async function addAdmin(
  tx: Tx,
  kind: MemberActor["organisation"]["kind"],
  name: string,
): Promise<MemberActor> {
  const [id, memberId] = [tx.newId(), tx.newId()];
  await tx.db.insertInto("organisations").values({ id, kind, name, createdAt: tx.now }).execute();
  const member = { id: memberId, organisationId: id, userId: `user-${memberId}`, role: "admin" };
  await tx.db
    .insertInto("members")
    .values({ ...member, createdAt: tx.now })
    .execute();
  return adminOf(kind, id, memberId, member.userId);
}

function adminOf(
  kind: MemberActor["organisation"]["kind"],
  id: string,
  memberId: string,
  userId: string,
): MemberActor {
  const organisation = { id, kind };
  return { kind: "member", memberId, userId, role: "admin", organisation, secondFactor: true };
}

/** A word mark that the brand has put in and nobody has looked at. Gives back its id. */
export async function addSubmittedRight(world: ScreeningWorld, text = world.name): Promise<string> {
  const { context, brand } = world;
  const right = succeeded(
    await registerRight(context, brand, {
      kind: "word_mark",
      text,
      niceClasses: [18],
      territories: ["DE"],
      number: `3020${registerNumber(world.name)}`,
      office: "DE",
      holder: world.name,
      registeredOn: "2020-05-01",
    }),
  );
  succeeded(await submitRight(context, brand, right.id));
  return right.id;
}

/** A word mark that counts and is looked for in every disguise: it was measured while it waited for its review. */
export async function addVerifiedRight(world: ScreeningWorld, text = world.name): Promise<string> {
  const id = await addSubmittedRight(world, text);
  await watchEverything(world, id);
  succeeded(await reviewRight(world.context, world.operator, id, { outcome: "verified" }));
  return id;
}

/** Gives a right the budget of a mark that no clean title is taken for. */
async function watchEverything({ context }: ScreeningWorld, id: string): Promise<void> {
  await context.store.transaction(JOB, async (tx) => {
    const right = await tx.db
      .selectFrom("rights")
      .select(["id", "text", "aliases"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const mark = { ...right, text: right.text ?? "" };
    const never = { fired: 0, suspected: 0, samples: [] };
    const operators = Object.fromEntries(operatorSchema.options.map((name) => [name, never]));
    const found = { texts: 40_000, mentions: 0, mentionSamples: [], operators, off: [] };
    await storeBudgets(tx, [{ mark, budget: found as unknown as MeasuredBudget }]);
  });
}

/** Sends listings to the marketplace, as it would. */
export async function list(
  world: ScreeningWorld,
  ...listings: readonly Readonly<Record<string, unknown>>[]
): Promise<void> {
  const { rejected } = await takeBatch(world.context, world.marketplace, listings);
  if (rejected > 0) throw new Error("a listing of the test was rejected");
}

/** All cases of the marketplace, the oldest first. */
export function casesOf({ context, marketplace }: ScreeningWorld) {
  return context.store.transaction(JOB, (tx) =>
    tx.db
      .selectFrom("cases")
      .selectAll()
      .where("marketplaceId", "=", marketplace)
      .orderBy("createdAt")
      .orderBy("listingId")
      .execute(),
  );
}

/** How many of its listings still wait to be screened. */
export async function queued({ context, marketplace }: ScreeningWorld): Promise<number> {
  const rows = await context.store.transaction(JOB, (tx) =>
    tx.db
      .selectFrom("screeningQueue")
      .select("listingId")
      .where("marketplaceId", "=", marketplace)
      .execute(),
  );
  return rows.length;
}

export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

/** Waits until `look` finds what a test waits for. */
export async function until<T>(look: () => Promise<T | undefined | false | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false && found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the threads have loaded their code, which takes seconds where they run the sources. */
export async function readyDesk(context: Context): Promise<void> {
  const { desk, close } = openDesk(context);
  const { set } = await desk.rights();
  await desk.live.screen(set, DEFAULT_POLICY, []);
  await close();
}
