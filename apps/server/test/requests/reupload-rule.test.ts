import { DECLARATIONS } from "@touchstone/casework";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDesk } from "../../src/screening/open-desk.js";
import { reverseCase } from "../../src/usecases/cases/reverse-case.js";
import { signDeclaration } from "../../src/usecases/declarations/sign-declaration.js";
import { switchMode } from "../../src/usecases/marketplaces/switch-mode.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { getRequest } from "../../src/usecases/requests/get-request.js";
import { rememberAnswers } from "../../src/usecases/requests/remember-answers.js";
import { listRules } from "../../src/usecases/rules/list-rules.js";
import { lookAfterRules } from "../../src/usecases/rules/look-after-rules.js";
import { licenseReuploads, withdrawReuploads } from "../../src/usecases/rules/move-rule.js";
import { previewListings } from "../../src/usecases/screening/preview-listings.js";
import { listTasks } from "../../src/usecases/tasks/list-tasks.js";
import { screeningWorker } from "../../src/workers/screening/screening-worker.js";
import { earnRule } from "../support/earned-rule.js";
import {
  addScreeningWorld,
  addVerifiedRight,
  casesOf,
  list,
  queued,
  readyDesk,
  type ScreeningWorld,
  succeeded,
  until,
} from "../support/screening.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const HANDBAG = "handbag, genuine leather";

describeOnStores("the rule for re-uploads", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [], workers: [screeningWorker] });
    await readyDesk(server.context);
  }, 120_000);
  afterAll(() => server?.close());

  const jobs = <T>(work: Parameters<typeof server.context.store.transaction<T>>[1]) =>
    server.context.store.transaction(JOB, work);

  function bag(world: ScreeningWorld, id: string, seller = "s-1") {
    const title = `${world.name.replace("o", "0")} ${HANDBAG}`;
    return { id, title, price: { amount: "21.70", currency: "EUR" }, seller: { id: seller } };
  }

  async function screened(world: ScreeningWorld, id: string, seller?: string) {
    await list(world, bag(world, id, seller));
    return until(async () =>
      (await queued(world)) === 0
        ? (await casesOf(world)).filter(({ listingId }) => listingId === id)
        : undefined,
    );
  }

  /** A brand that has confirmed one listing of a seller at a live marketplace. */
  async function confirmedOnce(name: string) {
    const world = await addScreeningWorld(server.context, name, "live");
    const right = await addVerifiedRight(world);
    let number = 0;
    const first = await until(async () => {
      number += 1;
      return (await screened(world, `first-${number}`))[0];
    });
    const { version } = DECLARATIONS.good_faith;
    const signed = { kind: "good_faith", version, language: "en" } as const;
    const declaration = succeeded(await signDeclaration(server.context, world.brand, signed));
    const notice = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: declaration.id,
    } as const;
    succeeded(await answerRequest(server.context, world.brand, first.id, notice));
    await rememberAnswers(server.context);
    return { world, first, notice };
  }

  const wish = ({ marketplace }: ScreeningWorld, auditShare = 0.01) => ({
    marketplace,
    rightKind: "word_mark",
    reason: "Earned over a year.",
    auditShare,
  });

  async function ruleOf({ operator, marketplace }: ScreeningWorld) {
    const { items } = succeeded(await listRules(server.context, operator, marketplace));
    return items.find(({ rightKind }) => rightKind === "word_mark");
  }

  const license = ({ context }: TestServer, world: ScreeningWorld, auditShare?: number) =>
    licenseReuploads(context, world.operator, wish(world, auditShare));

  it("rule 10: a fresh installation only asks, and no licence is to be had before it is earned", async () => {
    const { world, first } = await confirmedOnce("Quorvane");
    expect(await ruleOf(world)).toMatchObject({ state: "asking", record: { confirmed: 0 } });
    const [again] = await screened(world, "again");
    expect(again).toMatchObject({ requestState: "delivered", earlierCaseId: first.id });
    await earnRule(server.context, first.id, 42);
    const refused = await license(server, world);
    expect(refused).toMatchObject({ ok: false, failure: { code: "not_earned" } });
    if (!refused.ok) expect(refused.failure.detail).toContain("210 of 381");
    const [third] = await screened(world, "third");
    expect(third).toMatchObject({ requestState: "delivered", decision: null });
  });

  it("rule 10: the database takes no decision of a rule that was not licensed for that marketplace", async () => {
    const { world, first } = await confirmedOnce("Veldrossa");
    await expect(
      jobs((tx) =>
        sql`insert into decisions (id, case_id, marketplace_id, listing_id, kind, basis, decided_at, licence_id,
            right_id)
          select ${tx.newId()}, id, ${world.marketplace}, listing_id, 'restrict', 'own_initiative', ${tx.now},
            null, null from cases where id = ${first.id}`.execute(tx.db),
      ),
    ).rejects.toThrow();
  });

  it("closes what its brand confirmed, with a reference, reasons and time to contest, and falls with a reversal", async () => {
    const { world, first } = await confirmedOnce("Ostrimond");
    await earnRule(server.context, first.id, 77);
    expect(succeeded(await license(server, world))).toMatchObject({ state: "licensed", lacks: [] });
    const [stranger] = await screened(world, "stranger", "s-2");
    expect(stranger).toMatchObject({ requestState: "delivered", decision: null });
    const [again] = await screened(world, "again");
    expect(again).toMatchObject({
      requestState: "recalled",
      decision: "restrict",
      restrictionState: "active",
      closedBy: "reupload_same_seller",
      earlierCaseId: first.id,
    });
    const kept = await jobs(async (tx) => ({
      statement: await tx.db
        .selectFrom("statements")
        .select("body")
        .where("caseId", "=", again?.id ?? "")
        .executeTakeFirstOrThrow(),
      state: await tx.db
        .selectFrom("listingStates")
        .select("state")
        .where("marketplaceId", "=", world.marketplace)
        .where("listingId", "=", "again")
        .executeTakeFirstOrThrow(),
      strikes: await tx.db
        .selectFrom("strikes")
        .select("state")
        .where("caseId", "=", again?.id ?? "")
        .execute(),
    }));
    expect(kept.statement.body).toMatchObject({
      basis: "own_initiative",
      automatedDecision: true,
      earlier: { case: first.id },
    });
    expect(kept.statement.body.texts.zh?.automation).toContain("再次上架");
    expect(kept.state.state).toBe("restricted");
    expect(kept.strikes).toEqual([{ state: "proposed" }]);
    const detail = succeeded(await getRequest(server.context, world.brand, again?.id ?? ""));
    expect(detail).toMatchObject({ closedBy: "reupload_same_seller", earlier: { case: first.id } });

    succeeded(await reverseCase(server.context, world.operator, again?.id ?? "", "mistaken"));
    // It acts no more from that moment, also before anybody has looked at it.
    const [next] = await screened(world, "next");
    expect(next).toMatchObject({ requestState: "delivered", decision: null });
    while (await lookAfterRules(server.context));
    expect(await ruleOf(world)).toMatchObject({ state: "demoted" });
    const { items } = succeeded(await listTasks(server.context, world.operator));
    const task = items.find(({ marketplace, kind: of }) =>
      of === "rule_demoted" ? marketplace === world.marketplace : false,
    );
    expect(task?.detail).toContain("reversed");
    succeeded(await withdrawReuploads(server.context, world.operator, wish(world)));
    expect(await ruleOf(world)).toMatchObject({ state: "asking" });
    const after = succeeded(await listTasks(server.context, world.operator)).items;
    expect(after.filter((one) => one.kind === "rule_demoted")).toEqual([]);
  });

  it("puts a share to the brand, which does not know, and undoes what it does not confirm", async () => {
    const { world, first } = await confirmedOnce("Brovantie");
    await earnRule(server.context, first.id, 77);
    succeeded(await license(server, world, 1));
    await screened(world, "again");
    const both = (await casesOf(world)).filter(({ listingId }) => listingId === "again");
    const closed = both.find(({ closedBy }) => closedBy !== null);
    const audit = both.find(({ auditOf }) => auditOf !== null);
    expect(audit).toMatchObject({
      auditOf: closed?.id,
      requestState: "delivered",
      earlierCaseId: null,
    });
    const asked = succeeded(await getRequest(server.context, world.brand, audit?.id ?? ""));
    expect(JSON.stringify(asked)).not.toContain(closed?.id ?? "none");
    succeeded(
      await answerRequest(server.context, world.brand, audit?.id ?? "", { answer: "genuine" }),
    );
    while (await lookAfterRules(server.context));
    const undone = (await casesOf(world)).find(({ id }) => id === closed?.id);
    expect(undone).toMatchObject({ decision: null, restrictionState: "lifted" });
    expect(await ruleOf(world)).toMatchObject({ state: "demoted" });
    // It is not closed again, nor asked again while nothing about it changes.
    await screened(world, "again");
    const now = (await casesOf(world)).filter(({ listingId }) => listingId === "again");
    expect(now).toHaveLength(2);
  });

  it("an audit that confirms restricts nothing a second time", async () => {
    const { world, first, notice } = await confirmedOnce("Tarquolle");
    await earnRule(server.context, first.id, 77);
    succeeded(await license(server, world, 1));
    await screened(world, "again");
    const audit = (await casesOf(world)).find(({ auditOf }) => auditOf !== null);
    const answered = await answerRequest(server.context, world.brand, audit?.id ?? "", notice);
    expect(succeeded(answered)).toMatchObject({
      decision: "would_restrict",
      restrictionState: null,
    });
    while (await lookAfterRules(server.context));
    expect(await ruleOf(world)).toMatchObject({ state: "licensed" });
  });

  it("sends nothing where a marketplace only asks, and tells beforehand what it would close", async () => {
    const { world, first } = await confirmedOnce("Mirvossen");
    await earnRule(server.context, first.id, 77);
    const { desk, close } = openDesk(server.context);
    const ask = async () =>
      succeeded(
        await previewListings(server.context, desk, world.operator, world.marketplace, [
          bag(world, "again"),
          bag(world, "stranger", "s-2"),
        ]),
      ).results;
    const [known, unknown] = await ask();
    expect(known).toMatchObject({ known: [{ case: first.id, leadsTo: "request" }] });
    expect(unknown).not.toHaveProperty("known");
    succeeded(await license(server, world));
    expect((await ask())[0]).toMatchObject({ known: [{ case: first.id, leadsTo: "closed" }] });
    const mode = { mode: "ask", reason: "A pause." } as const;
    succeeded(await switchMode(server.context, world.operator, world.marketplace, mode));
    await close();
    const [again] = await screened(world, "again");
    expect(again).toMatchObject({ decision: "would_restrict", restrictionState: null });
  });
});
