import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { reverseCase } from "../../src/usecases/cases/reverse-case.js";
import { submitCsv } from "../../src/usecases/notices/csv/submit-csv.js";
import { cureItem } from "../../src/usecases/notices/cure-item.js";
import { listNotices } from "../../src/usecases/notices/list-notices.js";
import { listReviews } from "../../src/usecases/notices/list-reviews.js";
import type { NoticeBatch } from "../../src/usecases/notices/notice-batch.js";
import { preflightNotices } from "../../src/usecases/notices/preflight-notices.js";
import { readNotice } from "../../src/usecases/notices/read-notice.js";
import { readReview } from "../../src/usecases/notices/read-review.js";
import { reviewItem } from "../../src/usecases/notices/review-item.js";
import { searchListings } from "../../src/usecases/notices/search-listings.js";
import { submitNotices } from "../../src/usecases/notices/submit-notices.js";
import { withdrawItem } from "../../src/usecases/notices/withdraw-item.js";
import { workNext } from "../../src/usecases/notices/work-next.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { addRequest, brandMember, consequences, operatorMember } from "../support/cases.js";
import {
  addListings,
  addNoticeWorld,
  batchOf,
  changeRight,
  corroborate,
} from "../support/notices.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const MORNING = Date.parse("2026-11-24T10:00:00.000Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FORM = { source: "form", idempotencyKey: null } as const;
const WHOLE = { limit: 200, after: null };

describeOnStores("notices", (kind) => {
  let server: TestServer;
  let context: Context;
  let now = 0;

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    context = server.context;
  });
  beforeEach(() => {
    now = MORNING;
  });
  afterAll(() => server?.close());

  async function give(world: World, batch: NoticeBatch) {
    const given = await submitNotices(context, brandMember(world), batch, FORM);
    if (!given.ok) throw new Error(given.failure.detail);
    return given.value;
  }

  /** A notice that waits for the operator: screening has found nothing in its listing. */
  async function inReview(change: Partial<NoticeBatch> = {}) {
    const world = await addNoticeWorld(context.store);
    const { id, items } = await give(world, batchOf(world, [world.listing], change));
    const item = items[0]?.id ?? "";
    return { world, notice: id, item };
  }

  async function stateOf(world: World, notice: string): Promise<string | undefined> {
    const read = await readNotice(context, brandMember(world), notice, WHOLE);
    return read.ok ? read.value.items.items[0]?.state : undefined;
  }

  it("a notice on a listing in which screening found that very right takes effect at once", async () => {
    const world = await addNoticeWorld(context.store);
    await corroborate(context.store, world, [world.listing]);
    const { items } = await give(world, batchOf(world, [world.listing]));
    expect(items).toMatchObject([
      { state: "enforced", decision: "restrict", missing: [], grounds: [] },
    ]);
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "restricted",
      restrictions: ["active"],
      statements: 1,
      strikes: ["proposed"],
      deliveries: [["listing.restricted", "restricted", "pending"]],
    });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("any other waits for the operator's word, and nothing is restricted meanwhile", async () => {
    const { world, item } = await inReview();
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "active",
      decisions: 0,
      deliveries: [],
    });
    const queue = await listReviews(context, operatorMember(world), {
      state: ["in_review"],
      limit: 50,
      brand: world.brand,
    });
    expect(queue).toMatchObject({
      ok: true,
      value: { items: [{ id: item, grounds: ["uncorroborated"], brand: { id: world.brand } }] },
    });
    const file = await readReview(context, operatorMember(world), item);
    expect(file).toMatchObject({
      ok: true,
      value: { now: { missing: [] }, right: { id: world.right } },
    });
    const accepted = await reviewItem(context, operatorMember(world), item, { outcome: "accept" });
    expect(accepted).toMatchObject({ ok: true, value: { state: "enforced" } });
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "restricted",
      restrictions: ["active"],
    });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("a refusal carries its reasons and the way to mend each, and the notice can be given again", async () => {
    const { world, notice, item } = await inReview();
    const refused = await reviewItem(context, operatorMember(world), item, {
      outcome: "refuse",
      reasons: ["evidence_insufficient"],
      message: "The picture is too small.",
    });
    expect(refused).toMatchObject({ ok: true });
    const read = await readNotice(context, brandMember(world), notice, WHOLE);
    expect(read).toMatchObject({
      ok: true,
      value: {
        counts: { refused: 1 },
        items: {
          items: [
            {
              state: "refused",
              message: "The picture is too small.",
              refusal: [{ reason: "evidence_insufficient", mend: expect.stringContaining("Add") }],
            },
          ],
        },
      },
    });
    const again = await give(world, batchOf(world, [world.listing]));
    expect(again.items).toMatchObject([{ state: "in_review" }]);
  });

  it("what the operator asks is mended by the sender, who signs for it, and accepted as it stands then", async () => {
    const { world, notice, item } = await inReview({ detailedMessage: "The badge is ours." });
    const asked = await reviewItem(context, operatorMember(world), item, {
      outcome: "clarify",
      message: "Which picture shows it?",
    });
    expect(asked).toMatchObject({
      ok: true,
      value: { state: "clarification_required", message: "Which picture shows it?" },
    });
    now += HOUR;
    const which = { notice, item };
    const unsigned = await cureItem(context, brandMember(world), which, { comment: "The second." });
    expect(unsigned).toMatchObject({
      ok: false,
      failure: { code: "preflight_failed", parts: [{ code: "declaration_missing" }] },
    });
    const cured = await cureItem(context, brandMember(world), which, {
      comment: "The second.",
      declarationId: world.declaration,
    });
    expect(cured).toMatchObject({
      ok: true,
      value: { state: "in_review", comment: "The second." },
    });
    now += HOUR;
    const accepted = await reviewItem(context, operatorMember(world), item, { outcome: "accept" });
    expect(accepted).toMatchObject({ ok: true, value: { state: "enforced" } });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("what is not mended in time lapses with a reason, and removes nothing", async () => {
    const { world, notice, item } = await inReview();
    await reviewItem(context, operatorMember(world), item, {
      outcome: "clarify",
      message: "Which?",
    });
    now += 6 * DAY;
    while ((await runDueClocks(context, 100)) > 0);
    expect(await stateOf(world, notice)).toBe("clarification_required");
    now += DAY;
    while ((await runDueClocks(context, 100)) > 0);
    const read = await readNotice(context, brandMember(world), notice, WHOLE);
    expect(read).toMatchObject({
      value: { items: { items: [{ state: "refused", refusal: [{ reason: "not_mended" }] }] } },
    });
    expect(await consequences(context.store, world)).toMatchObject({ restrictions: [] });
  });

  it("a notice on a listing with an open request answers that request", async () => {
    const world = await addNoticeWorld(context.store);
    const request = await addRequest(context.store, world);
    const { items } = await give(world, batchOf(world, [world.listing]));
    expect(items).toMatchObject([{ state: "enforced", case: request, answeredRequest: true }]);
    expect(await consequences(context.store, world)).toMatchObject({ restrictions: ["active"] });
  });

  it("can be taken back while it waits, and when it is in force; then what it did is undone", async () => {
    const { world, notice, item } = await inReview();
    const which = { notice, item };
    const member = brandMember(world);
    expect(await withdrawItem(context, member, which)).toMatchObject({ ok: true });
    expect(await stateOf(world, notice)).toBe("withdrawn");
    expect(await withdrawItem(context, member, which)).toMatchObject({
      ok: false,
      failure: { code: "illegal_move" },
    });
    await corroborate(context.store, world, [world.listing]);
    const second = await give(world, batchOf(world, [world.listing]));
    now += HOUR;
    const taken = { notice: second.id, item: second.items[0]?.id ?? "" };
    expect(await withdrawItem(context, member, taken)).toMatchObject({ ok: true });
    expect(await stateOf(world, second.id)).toBe("withdrawn");
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "active",
      restrictions: ["lifted"],
      strikes: ["void"],
    });
  });

  it("pre-flight names what would be refused, item by item, and is what refuses it", async () => {
    const world = await addNoticeWorld(context.store);
    await changeRight(context.store, world.right, { state: "in_review" });
    const batch = batchOf(world, [world.listing, "gone", world.listing]);
    const before = await preflightNotices(context, brandMember(world), batch);
    if (!before.ok) throw new Error(before.failure.detail);
    const codes = before.value.items.map(({ missing }) => missing.map(({ code }) => code));
    expect(codes).toEqual([
      ["right_not_verified"],
      ["listing_unknown", "right_not_verified"],
      ["right_not_verified", "twice_in_batch"],
    ]);
    const { items } = await give(world, batch);
    expect(items.map(({ state }) => state)).toEqual(Array(3).fill("preflight_failed"));
    expect(items.slice(0, 2).map(({ missing }) => missing)).toEqual(
      before.value.items.slice(0, 2).map(({ missing }) => missing),
    );
    expect(await consequences(context.store, world)).toMatchObject({ decisions: 0 });
  });

  it("warns whoever gives notice under the law of the United Kingdom against an unjustified threat", async () => {
    const world = await addNoticeWorld(context.store);
    const cautions = async () => {
      const found = await preflightNotices(
        context,
        brandMember(world),
        batchOf(world, [world.listing]),
      );
      return found.ok ? found.value.items.flatMap((item) => item.cautions) : null;
    };
    expect(await cautions()).toEqual([]);
    await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .updateTable("marketplaces")
        .set({ furtherProfiles: ["UK"] })
        .where("id", "=", world.marketplace)
        .execute(),
    );
    const [caution] = (await cautions()) ?? [];
    expect(caution?.profile).toBe("UK");
    expect(caution?.words.en).toContain("unjustified threat");
  });

  // The embedded store takes a while for each; the other shows what it takes to be many.
  const many = kind === "postgres" ? 1_000 : 250;
  it(`takes ${many} listings in one call: stored at once, each worked on by itself, whoever works on them`, async () => {
    const world = await addNoticeWorld(context.store);
    const listings = await addListings(context.store, world, many);
    await corroborate(context.store, world, listings.slice(0, 30));
    const given = await give(world, batchOf(world, [...listings, "gone"]));
    expect(given.items.filter(({ state }) => state === "waiting")).toHaveLength(many - 24);
    // Two at once never take the same item.
    await Promise.all(
      [1, 2].map(async () => {
        while (await workNext(context));
      }),
    );
    const listed = await listNotices(context, brandMember(world), { limit: 10 });
    expect(listed).toMatchObject({
      value: {
        items: [
          { total: many + 1, counts: { enforced: 30, in_review: many - 30, preflight_failed: 1 } },
        ],
      },
    });
  });

  it("the same batch with the same key is stored once, also when the answer was lost", async () => {
    const world = await addNoticeWorld(context.store);
    const how = { source: "api", idempotencyKey: randomUUID() } as const;
    const batch = batchOf(world, [world.listing]);
    const member = brandMember(world);
    const first = await submitNotices(context, member, batch, how);
    const second = await submitNotices(context, member, batch, how);
    expect(second).toEqual(first);
  });

  it("a reinstated listing is not taken again on the same ground during the cool-off, but on another", async () => {
    const world = await addNoticeWorld(context.store);
    await corroborate(context.store, world, [world.listing]);
    const { items } = await give(world, batchOf(world, [world.listing]));
    await reverseCase(context, operatorMember(world), items[0]?.case ?? "", "mistaken");
    now += 20 * DAY;
    const fresh = { signedAt: new Date(now).toISOString() };
    await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db.updateTable("declarations").set(fresh).where("id", "=", world.declaration).execute(),
    );
    const again = await give(world, batchOf(world, [world.listing]));
    expect(again.items).toMatchObject([
      { state: "preflight_failed", missing: [{ code: "cool_off" }] },
    ]);
    const other = await give(
      world,
      batchOf(world, [world.listing], { reasonCode: "TM_STORE_NAME" }),
    );
    expect(other.items).toMatchObject([{ state: "enforced" }]);
  });

  it("a table of notices names bad rows by line and column and takes the others", async () => {
    const world = await addNoticeWorld(context.store);
    const [one, two] = await addListings(context.store, world, 2);
    const table = [
      "marketplace;listing;url;reason;comment",
      `${world.marketplace};${one};;;"a comment; with a
line break"`,
      `;;https://${world.marketplace}.test/${two};TM_STORE_NAME;`,
      `${world.marketplace};;;;`,
      `${world.marketplace};${one};;NO_SUCH;`,
      `${world.marketplace};gone;;;`,
    ].join("\r\n");
    const { items: _, ...batch } = batchOf(world, []);
    const sent = { batch, bytes: Buffer.from(`\uFEFF${table}`), idempotencyKey: null };
    const taken = await submitCsv(context, brandMember(world), sent);
    if (!taken.ok) throw new Error(taken.failure.detail);
    expect(taken.value.rows).toMatchObject([
      { line: 3, faults: [], item: { state: "in_review", reasonCode: "TM_OBFUSCATED" } },
      { line: 4, faults: [], item: { state: "in_review", reasonCode: "TM_STORE_NAME" } },
      { line: 5, faults: [{ column: "listing", code: "missing" }], item: null },
      { line: 6, faults: [{ column: "reason", code: "unknown_reason" }], item: null },
      {
        line: 7,
        faults: [],
        item: { state: "preflight_failed", missing: [{ code: "listing_unknown" }] },
      },
    ]);
  });

  it("search shows what a public listing shows, and the brand's own sign in its title", async () => {
    const world = await addNoticeWorld(context.store);
    const [first] = await addListings(context.store, world, 3, { title: "ALBA 100% bag_x" });
    await corroborate(context.store, world, [first ?? ""]);
    const search = { marketplace: world.marketplace, limit: 2, after: null };
    const page = await searchListings(context, brandMember(world), {
      ...search,
      words: "100% alba",
    });
    if (!page.ok) throw new Error(page.failure.detail);
    expect(page.value.items).toMatchObject([
      { listing: "N-1", mentions: [{ start: 0, end: 4, form: "folded" }], asked: false },
      { listing: "N-2", mentions: [] },
    ]);
    expect(Object.keys(page.value.items[0] ?? {}).sort((a, b) => a.localeCompare(b))).toEqual([
      "asked",
      "category",
      "listing",
      "marketplace",
      "marketplaceName",
      "mentions",
      "noticed",
      "price",
      "seller",
      "title",
      "updatedAt",
      "url",
    ]);
    expect(page.value.next).not.toBeNull();
    const none = await searchListings(context, brandMember(world), { ...search, words: "bagzx" });
    expect(none).toMatchObject({ value: { items: [] } });
    expect(await searchListings(context, brandMember(world), search)).toMatchObject({ ok: false });
  });

  it("another brand sees nothing of it", async () => {
    const { world, notice, item } = await inReview();
    const other = {
      ...brandMember(world),
      organisation: { id: world.otherBrand, kind: "brand" },
    } as const;
    expect(await readNotice(context, other, notice, WHOLE)).toMatchObject({
      ok: false,
      failure: { code: "not_found" },
    });
    expect(await withdrawItem(context, other, { notice, item })).toMatchObject({
      failure: { code: "not_found" },
    });
    const foreign = await preflightNotices(context, other, batchOf(world, [world.listing]));
    expect(foreign).toMatchObject({
      value: { items: [{ missing: [{ code: "right_missing" }] }] },
    });
  });
});
