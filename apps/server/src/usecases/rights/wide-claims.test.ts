import { afterAll, beforeAll, expect, it } from "vitest";
import { refused } from "../../../test/support/right-files.js";
import {
  addScreeningWorld,
  list,
  type ScreeningWorld,
  succeeded,
} from "../../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";
import { readRematch } from "../rematches/list-rematches.js";
import { estimateRight } from "./estimate-right.js";
import { readRight } from "./read-right.js";
import { registerRight } from "./register-right.js";
import { type Review, reviewRight } from "./review-right.js";
import { submitRight } from "./submit-right.js";

describeOnStores("wide claims", (kind) => {
  let server: TestServer;
  let world: ScreeningWorld;
  let now = Date.parse("2026-03-02T09:00:00.000Z");
  const context = () => server.context;
  const claim = async (text: string) => {
    const right = succeeded(
      await registerRight(context(), world.brand, {
        kind: "word_mark",
        text,
        niceClasses: [18],
        territories: ["DE"],
        number: "302028123456",
        office: "DE",
        holder: world.name,
        registeredOn: "2029-05-01",
      }),
    );
    succeeded(await submitRight(context(), world.brand, right.id));
    return right.id;
  };
  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, areas: [], workers: [] });
    world = await addScreeningWorld(context(), "Squatters");
    const words = ["bag", "lamp", "chair", "cup"];
    await list(
      world,
      ...Array.from({ length: 400 }, (_, at) => ({
        id: `w-${at}`,
        title: at < 160 ? `Vellora ${words[at % 4]}` : `a plain ${words[at % 4]}`,
        category: `Category ${at % 9}`,
        seller: { id: `s-${at % 60}` },
      })),
    );
    now = Date.parse("2030-03-02T09:00:00.000Z");
  }, 120_000);
  afterAll(() => server?.close());

  it("an attack with a squatted generic word goes live only by somebody's outright word, which is kept", async () => {
    const id = await claim("Vellora");
    const verify = (more: Partial<Review>) =>
      reviewRight(context(), world.operator, id, { outcome: "verified", ...more });
    // Nobody had to ask for the estimate: it is made before the right goes live.
    const held = await refused(verify({ reason: "Looked it up." }));
    expect(held.code).toBe("illegal_move");
    expect(held.parts).toMatchObject([{ pointer: "/acceptWide", code: "wide_claim" }]);
    const estimate = succeeded(await estimateRight(context(), world.operator, id));
    expect(estimate).toMatchObject({
      stored: 400,
      listings: 160,
      share: 0.4,
      wide: true,
      sellers: 60,
      categoryCount: 9,
      oldestSince: "2026-03-02T09:00:00.000Z",
      yearsOfUse: 4,
    });
    expect(estimate.warnings.map(({ code }) => code)).toEqual([
      "wide_claim",
      "generic_word",
      "prior_use",
    ]);
    expect((await refused(verify({ acceptWide: true }))).parts?.[0]?.pointer).toBe("/reason");
    const before = succeeded(await readRight(context(), world.operator, id));
    expect(before.state).toBe("submitted");
    const reason = "A house of this name has sold here for a century.";
    expect(succeeded(await verify({ acceptWide: true, reason })).state).toBe("verified");
    const { history } = succeeded(await readRight(context(), world.operator, id));
    expect(history.at(-1)?.data).toMatchObject({ acceptWide: true, share: 0.4, reason });
    expect(succeeded(await readRematch(context(), world.brand, id)).expected).toBe(160);
  }, 120_000);

  it("a mark that few listings name goes live by a reviewer's glance", async () => {
    const id = await claim("Quintessy");
    const verified = await reviewRight(context(), world.operator, id, { outcome: "verified" });
    expect(succeeded(verified).state).toBe("verified");
  }, 120_000);
});
