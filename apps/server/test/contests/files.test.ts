import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { readContestFile } from "../../src/usecases/contests/read-contest-file.js";
import { replyToContest } from "../../src/usecases/contests/reply-to-contest.js";
import { ownerScope } from "../../src/usecases/files/file-owner.js";
import { brandMember } from "../support/cases.js";
import { mustOpen, type RestrictedCase, restrictedUnder, sellerFile } from "../support/contests.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const COMPLAINT = { kind: "first_sale", message: "I bought it from a shop." } as const;

describeOnStores("files of a contest", (kind) => {
  let server: TestServer;
  let context: Context;

  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    context = server.context;
  });
  afterAll(() => server?.close());

  async function sees(who: Parameters<typeof ownerScope>[0], key: string): Promise<boolean> {
    const found = await context.store.transaction(ownerScope(who), (tx) =>
      tx.db.selectFrom("files").select("key").where("key", "=", key).execute(),
    );
    return found.length > 0;
  }

  async function ownersFile({ world }: RestrictedCase): Promise<string> {
    const key = Buffer.from(world.brand.replaceAll("-", "").slice(0, 32)).toString("hex");
    await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .insertInto("files")
        .values({
          key,
          organisationId: world.brand,
          media: "application/pdf",
          size: 9,
          createdAt: tx.now,
        })
        .execute(),
    );
    return key;
  }

  it("rule 8: what a seller contests with is seen by that brand, what the brand replies with by that seller, and by nobody else", async () => {
    const contested = await restrictedUnder(context, { profile: "EU_DSA" });
    const brand = brandMember(contested.world);
    const rival = { ...brand, organisation: { id: contested.world.otherBrand, kind: "brand" } };
    const key = await sellerFile(context, contested);
    expect(await sees(brand, key)).toBe(false);
    await mustOpen(context, contested, { ...COMPLAINT, files: [key] });
    expect(await sees(brand, key)).toBe(true);
    expect(await sees(rival as typeof brand, key)).toBe(false);
    const own = await ownersFile(contested);
    expect(await sees(contested.seller, own)).toBe(false);
    const reply = { outcome: "maintains", message: "See our records.", files: [own] } as const;
    await replyToContest(context, brand, contested.id, reply);
    expect(await sees(contested.seller, own)).toBe(true);
    expect(await sees({ ...contested.seller, seller: "somebody else" }, own)).toBe(false);
  });

  it("a file of the other side's cannot be sent as one's own", async () => {
    const contested = await restrictedUnder(context, { profile: "EU_DSA" });
    const key = await sellerFile(context, contested);
    await mustOpen(context, contested, { ...COMPLAINT, files: [key] });
    const reply = { outcome: "maintains", message: "See there.", files: [key] } as const;
    expect(
      await replyToContest(context, brandMember(contested.world), contested.id, reply),
    ).toMatchObject({ failure: { code: "invalid_request", parts: [{ pointer: "/files/0" }] } });
  });

  it("what a seller had stored stays the seller's own business: the brand reads that there is a contest", async () => {
    const contested = await restrictedUnder(context, { profile: "EU_DSA" });
    const key = await sellerFile(context, contested);
    await mustOpen(context, contested, { ...COMPLAINT, files: [key] });
    await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .updateTable("contests")
        .set({ form: "vault" })
        .where("caseId", "=", contested.id)
        .execute(),
    );
    const brand = brandMember(contested.world);
    expect(await sees(brand, key)).toBe(false);
    expect(await readContestFile(context, brand, contested.id)).toMatchObject({
      ok: true,
      value: { contests: [{ form: "vault", files: [] }] },
    });
  });
});
