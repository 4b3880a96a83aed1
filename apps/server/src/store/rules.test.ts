import { afterAll, beforeAll, expect, it } from "vitest";
import { addAnswer, addCase, addWorld, type World } from "../../test/support/store-rows.js";
import { describeOnStores, openTestStore, type TestStore } from "../../test/support/stores.js";
import type { Scope, Tx } from "./store.js";

const CHECK = { code: "23514" };
const DENIED = { code: "42501" };
const MISSING = { code: "23502" };
const FOREIGN_KEY = { code: "23503" };
const SILENT_ANSWERS = ["genuine", "genuine_unauthorised", "not_ours", "cannot_tell"];

describeOnStores("rules that the database keeps", (kind) => {
  let test: TestStore;
  let world: World;
  let caseId: string;
  let scope: Scope;
  beforeAll(async () => {
    test = await openTestStore(kind);
    world = await addWorld(test.store);
    caseId = await addCase(test.store, world);
    scope = { role: "casework", marketplace: world.marketplace, listing: world.listing };
  });
  afterAll(() => test.close());

  const place = (): { caseId: string; marketplaceId: string; listingId: string } => ({
    caseId,
    marketplaceId: world.marketplace,
    listingId: world.listing,
  });

  async function decide(
    tx: Tx,
    values: { basis: string; answerId?: string | null; kind?: string },
  ): Promise<string> {
    const id = tx.newId();
    await tx.db
      .insertInto("decisions")
      .values({ kind: "restrict", ...place(), id, decidedAt: tx.now, ...values })
      .execute();
    return id;
  }

  async function state(tx: Tx, decisionId: string): Promise<string> {
    const id = tx.newId();
    await tx.db
      .insertInto("statements")
      .values({ ...place(), id, decisionId, body: "{}", issuedAt: tx.now })
      .execute();
    return id;
  }

  /** A restriction with everything it needs, but for `changes`. */
  async function restrict(
    tx: Tx,
    decisionId: string,
    changes: { statementId?: string; contestUntil?: string },
  ): Promise<void> {
    await tx.db
      .insertInto("restrictions")
      .values({
        ...place(),
        id: tx.newId(),
        decisionId,
        statementId: changes.statementId ?? (await state(tx, decisionId)),
        contestProfile: "EU_DSA",
        contestUntil: "2100-01-01T00:00:00.000Z",
        state: "active",
        imposedAt: tx.now,
        ...changes,
      })
      .execute();
  }

  const onNotice = async (tx: Tx): Promise<string> =>
    decide(tx, { basis: "notice", answerId: await addAnswer(tx, world, caseId, "counterfeit") });

  /** Works in the scope that answers and decides; answers are written by the case's brand side of it. */
  const attempt = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
    test.store.transaction(scope, work);

  it.each(SILENT_ANSWERS)("rule 1: no restriction rests on the answer %s", async (answer) => {
    const refused = attempt(async (tx) => {
      const answerId = await addAnswer(tx, world, caseId, answer);
      await decide(tx, { basis: "notice", answerId });
    });
    await expect(refused).rejects.toMatchObject(CHECK);
  });

  it.each(SILENT_ANSWERS)("rule 1: nor one of the house's own on the answer %s", async (answer) => {
    const refused = attempt(async (tx) => {
      const answerId = await addAnswer(tx, world, caseId, answer);
      await decide(tx, { basis: "own_initiative", answerId });
    });
    await expect(refused).rejects.toMatchObject(CHECK);
  });

  it("rule 1: no restriction rests on silence", async () => {
    for (const basis of ["notice", "answer", "operator", "contest", "undo"]) {
      const refused = attempt((tx) => decide(tx, { basis, answerId: null }));
      await expect(refused, basis).rejects.toMatchObject(CHECK);
    }
  });

  it("rule 1: an answer that restricted is not made into one that does not", async () => {
    for (const changer of [scope, { role: "jobs", job: "test" } as const]) {
      const changed = test.store.transaction(changer, (tx) =>
        tx.db.updateTable("answers").set({ answer: "genuine" }).execute(),
      );
      await expect(changed, changer.role).rejects.toMatchObject(DENIED);
    }
  });

  it("a notice names its right, its reason and its declaration", async () => {
    for (const column of ["rightId", "reasonCode", "declarationId"] as const) {
      const refused = attempt((tx) =>
        addAnswer(tx, world, caseId, "counterfeit", { [column]: null }),
      );
      await expect(refused, column).rejects.toMatchObject(CHECK);
    }
  });

  it("rule 3: a restriction with its statement of reasons and an open contest window can be written", async () => {
    await attempt(async (tx) => restrict(tx, await onNotice(tx), {}));
  });

  it("rule 3: a restriction without a statement of reasons and an open contest window cannot be written", async () => {
    const without = (column: string): Promise<unknown> =>
      attempt(async (tx) => restrict(tx, await onNotice(tx), { [column]: null }));
    await expect(without("statementId")).rejects.toMatchObject(MISSING);
    await expect(without("contestUntil")).rejects.toMatchObject(MISSING);
    await expect(without("contestProfile")).rejects.toMatchObject(MISSING);
    const closed = attempt(async (tx) =>
      restrict(tx, await onNotice(tx), { contestUntil: tx.now }),
    );
    await expect(closed).rejects.toMatchObject(CHECK);
    const unwritten = attempt(async (tx) =>
      restrict(tx, await onNotice(tx), { statementId: tx.newId() }),
    );
    await expect(unwritten).rejects.toMatchObject(FOREIGN_KEY);
  });

  it("rule 3: the statement of reasons is of the very decision", async () => {
    const refused = attempt(async (tx) => {
      const earlier = await state(tx, await onNotice(tx));
      await restrict(tx, await onNotice(tx), { statementId: earlier });
    });
    await expect(refused).rejects.toMatchObject(FOREIGN_KEY);
  });

  it("rule 3: only a decision to restrict is carried out as a restriction", async () => {
    const refused = attempt(async (tx) => {
      const decisionId = await decide(tx, { basis: "answer", kind: "no_action" });
      await restrict(tx, decisionId, {});
    });
    await expect(refused).rejects.toMatchObject(FOREIGN_KEY);
  });
});
