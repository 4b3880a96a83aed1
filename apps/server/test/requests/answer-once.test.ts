import { DECLARATIONS } from "@touchstone/casework";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signDeclaration } from "../../src/usecases/declarations/sign-declaration.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { getRequest } from "../../src/usecases/requests/get-request.js";
import { listRequests } from "../../src/usecases/requests/list-requests.js";
import { rememberAnswers } from "../../src/usecases/requests/remember-answers.js";
import { undoAnswer } from "../../src/usecases/requests/undo-answer.js";
import { WAITING } from "../../src/usecases/requests/waiting-states.js";
import { screeningWorker } from "../../src/workers/screening/screening-worker.js";
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
const HANDBAG = "handbag, genuine leather, 30 cm";

describeOnStores("answer once", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [], workers: [screeningWorker] });
    await readyDesk(server.context);
  }, 120_000);
  afterAll(() => server?.close());

  /** A brand whose right is known to screening, and the right. */
  async function start(name: string) {
    const world = await addScreeningWorld(server.context, name);
    return { world, right: await addVerifiedRight(world) };
  }

  function bag(world: ScreeningWorld, id: string, more: Readonly<Record<string, unknown>> = {}) {
    const title = `${world.name.replace("o", "0")} ${HANDBAG}`;
    const price = { amount: "21.70", currency: "EUR" };
    return { id, title, price, seller: { id: "s-1" }, ...more };
  }

  async function screened(world: ScreeningWorld, ...listings: ReturnType<typeof bag>[]) {
    await list(world, ...listings);
    await until(async () => (await queued(world)) === 0);
  }

  /** The first listing, until a right that was verified a moment ago is in force. */
  async function firstCase(world: ScreeningWorld) {
    let number = 0;
    return until(async () => {
      number += 1;
      await screened(world, bag(world, `first-${number}`));
      return (await casesOf(world))[0];
    });
  }

  async function confirm({ world, right }: { world: ScreeningWorld; right: string }, id: string) {
    const { version } = DECLARATIONS.good_faith;
    const signed = { kind: "good_faith", version, language: "en" } as const;
    const declaration = succeeded(await signDeclaration(server.context, world.brand, signed));
    const notice = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: declaration.id,
    } as const;
    succeeded(await answerRequest(server.context, world.brand, id, notice));
    await rememberAnswers(server.context);
  }

  const caseOf = async (world: ScreeningWorld, listing: string) =>
    (await casesOf(world)).find((one) => one.listingId === listing);

  it("a re-upload by the same seller is put to the brand as what it confirmed, before everything else", async () => {
    const made = await start("Quorvane");
    const { world } = made;
    const first = await firstCase(world);
    await confirm(made, first.id);
    await screened(
      world,
      bag(world, "dear", { price: { amount: "9000", currency: "EUR" }, seller: { id: "s-2" } }),
      bag(world, "again", {
        title: `${world.name.replace("o", "0")} ${HANDBAG.replace("30", "45")}`,
      }),
    );
    const again = await caseOf(world, "again");
    expect(again).toMatchObject({ requestState: "delivered", earlierCaseId: first.id });
    expect((await caseOf(world, "dear"))?.earlierCaseId).toBeNull();
    const detail = succeeded(await getRequest(server.context, world.brand, again?.id ?? ""));
    expect(detail.earlier).toMatchObject({ case: first.id, answer: "counterfeit" });
    const queue = succeeded(
      await listRequests(server.context, world.brand, {
        state: [...WAITING],
        sort: "worth",
        limit: 10,
        after: null,
      }),
    );
    expect(queue.items.map(({ listing }) => listing).slice(0, 2)).toEqual(["again", "dear"]);
  });

  it("what was taken back is not remembered, and nothing after its time", async () => {
    const made = await start("Veldrossa");
    const { world } = made;
    const first = await firstCase(world);
    await confirm(made, first.id);
    const [kept] = await server.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("answerFingerprints")
        .select(["createdAt", "expiresAt", "titleKey"])
        .where("caseId", "=", first.id)
        .execute(),
    );
    expect(kept?.titleKey).toContain("leather");
    const days =
      (Date.parse(kept?.expiresAt ?? "") - Date.parse(kept?.createdAt ?? "")) / 86_400_000;
    expect(Math.round(days)).toBeGreaterThanOrEqual(365);
    succeeded(await undoAnswer(server.context, world.brand, first.id));
    await screened(world, bag(world, "again"));
    expect((await caseOf(world, "again"))?.earlierCaseId).toBeNull();
  });

  it("goods called genuine are not asked about again while nothing about them changes, and say why", async () => {
    const { world } = await start("Ostrimond");
    const first = await firstCase(world);
    succeeded(await answerRequest(server.context, world.brand, first.id, { answer: "genuine" }));
    await rememberAnswers(server.context);
    await screened(world, bag(world, "same"));
    const same = await caseOf(world, "same");
    expect(same).toMatchObject({
      requestState: "recalled",
      earlierCaseId: first.id,
      earlierAnswer: "genuine",
      decision: null,
    });
    await screened(world, bag(world, "same", { quantity: 7 }));
    expect((await casesOf(world)).filter(({ listingId }) => listingId === "same")).toHaveLength(1);
    await screened(world, bag(world, "cheaper", { price: { amount: "3.10", currency: "EUR" } }));
    expect(await caseOf(world, "cheaper")).toMatchObject({
      requestState: "delivered",
      earlierCaseId: null,
    });
    await screened(world, bag(world, "stranger", { seller: { id: "s-9" } }));
    expect(await caseOf(world, "stranger")).toMatchObject({ requestState: "delivered" });
  });

  it("a picture is no fingerprint where the brand or more than two sellers have used it", async () => {
    const made = await start("Brovantie");
    const { world, right } = made;
    const first = await firstCase(world);
    const pictures = ["own", "brands", "stock"].map((name) => name.padEnd(64, "0"));
    const [own = "", brands = "", stock = ""] = pictures;
    await server.context.store.transaction(JOB, async (tx) => {
      const show = async (snapshotId: string, listingId: string, objects: readonly string[]) => {
        for (const [position, object] of objects.entries()) {
          const place = { marketplaceId: world.marketplace, listingId };
          await tx.db
            .insertInto("snapshotPictures")
            .values({ ...place, snapshotId, position, url: object, state: "stored", object })
            .execute();
        }
      };
      await show(first.snapshotId, first.listingId, pictures);
      await tx.db
        .updateTable("rights")
        .set({ images: [brands] })
        .where("id", "=", right)
        .execute();
      for (const seller of ["s-2", "s-3"]) {
        const id = tx.newId();
        await tx.db
          .insertInto("snapshots")
          .values({
            id,
            marketplaceId: world.marketplace,
            listingId: seller,
            sellerId: seller,
            hash: "h",
            body: JSON.stringify({ id: seller, title: "t" }),
            createdAt: tx.now,
          })
          .execute();
        await show(id, seller, [stock]);
      }
    });
    await confirm(made, first.id);
    const [kept] = await server.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("answerFingerprints")
        .select("pictures")
        .where("caseId", "=", first.id)
        .execute(),
    );
    expect(kept?.pictures).toEqual([own]);
  });
});
