import { safetyDue } from "@touchstone/regimes";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addPhotographRight,
  disguisedCopy,
  drawnPhotograph,
  showPicture,
} from "../../test/support/pictures.js";
import {
  addScreeningWorld,
  casesOf,
  list,
  readyDesk,
  type ScreeningWorld,
  succeeded,
  until,
} from "../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../test/support/server.js";
import { describeOnStores } from "../../test/support/stores.js";
import { comparePictures } from "../usecases/pictures/compare-pictures.js";
import { searchByPicture } from "../usecases/pictures/search-by-picture.js";
import { estimateRight } from "../usecases/rights/estimate-right.js";
import { listSafetyCases } from "../usecases/safety/list-safety-cases.js";
import { moveSafetyCase } from "../usecases/safety/move-safety-case.js";
import { readSafetyCase } from "../usecases/safety/read-safety-case.js";
import { lookingWorker } from "../workers/looking/looking-worker.js";
import { requestsWorker } from "../workers/requests/requests-worker.js";
import { screeningWorker } from "../workers/screening/screening-worker.js";
import { openLookingDesk } from "./open-looking-desk.js";
import { openShelf } from "./open-shelf.js";

const JOB = { role: "jobs", job: "test" } as const;
const LISTING = { title: "nice item", images: ["https://plaza.example/1.jpg"] };

describeOnStores("pictures of listings", (kind) => {
  let server: TestServer;
  let world: ScreeningWorld;
  let photograph: Buffer;
  const start = async (name: string) => {
    world = await addScreeningWorld(server.context, name);
    await server.context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("marketplaces")
        .set({ policy: JSON.stringify({ askFrom: 0.5, act: [], pictures: { share: 1 } }) })
        .where("id", "=", world.marketplace)
        .execute(),
    );
  };
  const onlyCase = () =>
    until(async () => {
      const cases = await casesOf(world);
      return cases[0];
    });
  beforeAll(async () => {
    const workers = [screeningWorker, requestsWorker, lookingWorker];
    server = await startTestServer({ kind, areas: [], workers });
    await readyDesk(server.context);
    photograph = await drawnPhotograph(1);
  }, 120_000);
  afterAll(() => server?.close());

  it("a mirrored, cut and framed copy of a photograph comes to its brand, which no word names", async () => {
    await start("Zorvyn");
    const { right, key } = await addPhotographRight(world, photograph);
    await list(world, { id: "copy", ...LISTING }, { id: "other", ...LISTING });
    await showPicture(world, "copy", await disguisedCopy(photograph));
    await showPicture(world, "other", await drawnPhotograph(2));
    const found = await onlyCase();
    expect(found.listingId).toBe("copy");
    expect(found.finding.pictures).toMatchObject([
      { rightId: right, match: "photo_copy", reference: key },
    ]);
    expect(found.finding.signals).toMatchObject([
      { name: "photo_copy", detail: { mirrored: true, reference: key } },
    ]);
    expect(await casesOf(world)).toHaveLength(1);
  }, 120_000);

  it("says why a picture matches, and finds listings by a part of a photograph", async () => {
    const found = await onlyCase();
    const looking = openLookingDesk(server.context);
    const reference = found.finding.pictures[0]?.reference ?? "";
    const compared = await comparePictures(server.context, looking.desk, world.brand, {
      reference,
      snapshot: found.snapshotId,
      position: 0,
    });
    expect(succeeded(compared)).toMatchObject({ match: true, mirrored: true });
    const shelf = openShelf(server.context);
    const part = await sharp(photograph)
      .extract({ left: 80, top: 60, width: 480, height: 360 })
      .toBuffer();
    const search = await searchByPicture(server.context, shelf.desk, world.operator, part);
    expect(succeeded(search).matches.map(({ listing }) => listing.id)).toEqual(["copy"]);
    const unread = await searchByPicture(
      server.context,
      shelf.desk,
      world.operator,
      Buffer.from("no picture"),
    );
    expect(unread).toMatchObject({ ok: false, failure: { code: "invalid_request" } });
    await Promise.all([looking.close(), shelf.close()]);
  }, 120_000);

  it("what a right of pictures would touch is counted by its copies, and what was never looked at is unknown", async () => {
    const found = await onlyCase();
    const rightId = found.finding.pictures[0]?.rightId ?? "";
    const first = succeeded(await estimateRight(server.context, world.operator, rightId));
    expect(first).toMatchObject({ by: "pictures", stored: 2, lookedAt: 2, unknown: 0 });
    expect(first).toMatchObject({ listings: 1, examples: [{ id: "copy" }], wide: false });
    await list(world, { id: "unseen", ...LISTING });
    const second = succeeded(await estimateRight(server.context, world.operator, rightId));
    expect(second).toMatchObject({ stored: 3, listings: 1, projected: 1, unknown: 1 });
  }, 120_000);

  it("a right that is verified later finds the pictures that were looked at before", async () => {
    await start("Quellby");
    const later = await drawnPhotograph(3);
    await list(world, { id: "early", ...LISTING });
    await showPicture(world, "early", await disguisedCopy(later));
    await until(async () => {
      const looks = await server.context.store.transaction(JOB, (tx) =>
        tx.db
          .selectFrom("snapshotPictures")
          .select("lookedWith")
          .where("marketplaceId", "=", world.marketplace)
          .execute(),
      );
      return looks[0]?.lookedWith;
    });
    expect(await casesOf(world)).toEqual([]);
    const { right } = await addPhotographRight(world, later);
    const found = await onlyCase();
    expect(found.finding.pictures).toMatchObject([{ rightId: right }]);
  }, 120_000);

  it("a CE marking with a narrow gap opens a product-safety case, and no request", async () => {
    await start("Marlowick");
    await list(world, { id: "charger", title: "phone charger", images: LISTING.images });
    await showPicture(world, "charger", await narrowMarking());
    const item = await until(async () => {
      const page = await listSafetyCases(server.context, world.operator, {
        state: "open",
        marketplace: world.marketplace,
        limit: 10,
        after: null,
      });
      return succeeded(page).items[0];
    });
    expect(item.listing.id).toBe("charger");
    const view = succeeded(await readSafetyCase(server.context, world.operator, item.id));
    expect(view.markings).toMatchObject([{ position: 0, grade: "non_conforming" }]);
    expect(view.answerBy).toBe(safetyDue("notice", view.openedAt));
    expect(view.markings[0]?.overlay).toMatch(/^<svg /);
    expect(view.events.map((event) => event.kind)).toEqual(["opened"]);
    expect(await casesOf(world)).toEqual([]);
    const ask = { move: "trader_asked", note: null, version: view.version } as const;
    const asked = succeeded(await moveSafetyCase(server.context, world.operator, item.id, ask));
    expect(asked.state).toBe("asked");
    const stale = await moveSafetyCase(server.context, world.operator, item.id, ask);
    expect(stale).toMatchObject({ ok: false, failure: { code: "conflict" } });
    const again = { ...ask, version: asked.version };
    expect(await moveSafetyCase(server.context, world.operator, item.id, again)).toMatchObject({
      ok: false,
      failure: { code: "illegal_move" },
    });
  }, 120_000);
});

/** Two rings of the official proportions, as near to each other as letters of a word. */
function narrowMarking(): Promise<Buffer> {
  const height = 90;
  const radius = height / 2;
  const stroke = 0.15 * height;
  const middle = radius - stroke / 2;
  const arc = (x: number) =>
    `<path d="M${x + radius} ${200 - middle} A${middle} ${middle} 0 0 0 ${x + radius} ${200 + middle}" fill="none" stroke="#111" stroke-width="${stroke}"/>`;
  const second = 300 + radius + 0.05 * height;
  const bar = `<path d="M${second + stroke / 2} 200 H${second + 0.85 * radius}" stroke="#111" stroke-width="${stroke}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="#f4f4f0"/>${arc(300)}${arc(second)}${bar}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}
