import { afterAll, beforeAll, expect, it } from "vitest";
import { mailWorker } from "../../src/workers/mail/mail-worker.js";
import { type House, openHouse, send, until } from "../support/house.js";
import { MailBox } from "../support/mail-box.js";
import { expectStatus, inviteAndJoin, type TestPerson, tokenOf } from "../support/people.js";
import { giveNotice, plain, WHOLE_NOTICE } from "../support/public-notices.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const SENDER = WHOLE_NOTICE.email;
const REASONS = "The title spells the mark with digits, and the seller shows no licence.";

describeOnStores("what a notice of somebody without an account leads to", (kind) => {
  let mailBox: MailBox;
  let server: TestServer;
  let house: House;
  let colleague: TestPerson;
  beforeAll(async () => {
    mailBox = new MailBox();
    const url = await mailBox.open();
    server = await startTestServer({
      kind,
      config: { smtp: { url, from: "Touchstone <ip@touchstone.test>" } },
      workers: [mailWorker],
    });
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
    colleague = await inviteAndJoin(server, house.operator, "reviewer");
    const seller = { id: "s-01", name: "Tideway" };
    const listings = ["L-1", "L-2", "L-3"].map((id) => ({ id, title: "N0rvane satchel", seller }));
    const path = "/v1/marketplaces/harbour/listings";
    expectStatus(await request(server.url, { path, key: house.key, body: { listings } }), 200);
  }, 240_000);
  afterAll(async () => {
    await server.close();
    await mailBox.close();
  });

  // biome-ignore-start lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
  const status = async (token: string) =>
    expectStatus(await request(server.url, { path: `/v1/public/notices/${token}` }), 200).body;
  const bySender = async (token: string, step: string, body: object, expected = 200) =>
    expectStatus(
      await request(server.url, { path: `/v1/public/notices/${token}/${step}`, body }),
      expected,
    ).body;
  const find = async (token: string, state = "submitted") => {
    const { reference } = await status(token);
    const path = `/v1/public-notices?state=${state}`;
    const { items } = await send(server, house.operator, { path }, 200);
    return items.find((one: { reference: string }) => one.reference === reference);
  };
  const decide = async (id: string, said: object, expected = 200, who = house.operator) => {
    const { version } = await send(server, who, { path: `/v1/public-notices/${id}` }, 200);
    const body = { reasons: REASONS, version, ...said };
    return send(server, who, { path: `/v1/public-notices/${id}/decision`, body }, expected);
  };
  const asSeller = async (path: string, body?: object) => {
    const link = await request(server.url, {
      path: "/v1/marketplaces/harbour/sellers/s-01/links",
      method: "POST",
      key: house.key,
    });
    const opened = await request(server.url, {
      path: "/v1/seller/sessions",
      body: { token: tokenOf(expectStatus(link, 201).body.url) },
    });
    const key = expectStatus(opened, 201).body.token;
    return request(server.url, { path, key, ...(body === undefined ? {} : { body }) });
  };
  const tasks = async (wanted: string) => {
    const { items } = await send(server, house.operator, { path: "/v1/tasks" }, 200);
    return items.filter((task: { kind: string }) => task.kind === wanted);
  };
  // biome-ignore-end lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
  const mails = (part: string) =>
    mailBox.taken.filter(({ to, text }) => to === SENDER && plain(text).includes(part));

  it("rules 1 and 3: a person's decision restricts, with reasons, a window and a delivery; the notice alone does not", async () => {
    const token = await giveNotice(house, mailBox);
    const { id } = await find(token);
    expect(await tasks("public_notice_to_read")).toMatchObject([
      { subject: id, nextStepCode: "read_public_notice" },
    ]);
    expect((await asSeller("/v1/seller/cases")).body.items).toEqual([]);
    const foreign = await decide(id, { outcome: "restricted", listings: ["L-2"] }, 400);
    expect(foreign.errors[0].pointer).toBe("/listings");
    const decided = await decide(id, { outcome: "restricted", listings: ["L-1"] });
    expect(decided).toMatchObject({
      state: "decided",
      outcome: "restricted",
      restricted: [{ listing: "L-1", restrictionState: "active" }],
    });
    const caseId = decided.restricted[0].case;
    const seen = expectStatus(await asSeller(`/v1/seller/cases/${caseId}`), 200).body;
    expect(seen.publicNotice).toEqual({
      reference: decided.reference,
      // Article 17(3)(b) of the DSA applies to this marketplace.
      sender: "Rights Office",
      right: { kind: "word_mark", number: "018123456", office: "EM", work: null },
    });
    expect(seen.statements[0]).toMatchObject({ publicNotice: decided.reference });
    expect(seen.allowed.contest).toBe(true);
    // What is kept for ever names nobody.
    expect(JSON.stringify(seen.statements)).not.toContain("Rights Office");
    const deliveries = await send(
      server,
      house.operator,
      { path: "/v1/marketplaces/harbour/deliveries" },
      200,
    );
    expect(deliveries.items).toMatchObject([{ type: "listing.restricted", listing: "L-1" }]);
    await until(async () => mails(REASONS.slice(0, 40)).length === 1);
    const told = await status(token);
    expect(told.cases).toMatchObject([{ case: caseId, listing: "L-1", restricted: true }]);
    // No brand's list knows of the row that stands for those without an account.
    const brands = await send(server, house.operator, { path: "/v1/brands" }, 200);
    expect(brands.items).toEqual([]);
  });

  it("rule 5: a contest goes to its sender, who takes the notice back: all of it is undone", async () => {
    const items = [{ listing: "L-2" }];
    const token = await giveNotice(house, mailBox, { items });
    const { id } = await find(token);
    const decided = await decide(id, { outcome: "restricted", listings: ["L-2"] });
    const caseId = decided.restricted[0].case;
    const contest = { kind: "authorised_by_owner", message: "We have a licence.", files: [] };
    expectStatus(await asSeller(`/v1/seller/cases/${caseId}/contests`, contest), 201);
    await until(async () => mails("contests it").length === 1);
    const told = await status(token);
    expect(told.cases[0].contest).toMatchObject({
      state: "open",
      message: "We have a licence.",
      reply: null,
    });
    // The seller's id stays with the house.
    expect(JSON.stringify(told)).not.toContain("s-01");
    const reply = { case: caseId, outcome: "maintains", message: "The licence ended." };
    const stood = await bySender(token, "reply", reply);
    expect(stood.cases[0].contest.reply).toBe("maintains");
    await bySender(token, "reply", reply, 409);
    const other = await giveNotice(house, mailBox);
    await bySender(other, "reply", reply, 404);
    const back = await request(server.url, {
      path: `/v1/public/notices/${token}/withdrawal`,
      method: "POST",
    });
    expect(expectStatus(back, 200).body).toMatchObject({
      state: "withdrawn",
      cases: [{ restricted: false }],
    });
    const seen = expectStatus(await asSeller(`/v1/seller/cases/${caseId}`), 200).body;
    expect(seen.restrictions).toMatchObject([{ state: "lifted", liftedBasis: "undo" }]);
    expect(seen.strikes).toMatchObject([{ state: "void" }]);
  });

  it("a refusal can be complained of, is decided by another member, and then restricts", async () => {
    const items = [{ url: "https://harbour.test/items/3", listing: null }];
    const token = await giveNotice(house, mailBox, { items, email: "again@rights.test" });
    const { id } = await find(token);
    await bySender(token, "complaints", { text: "Nothing is decided yet." }, 409);
    await decide(id, { outcome: "no_action" });
    const refused = await status(token);
    expect(refused.decision).toMatchObject({ mayComplain: true, complaintsLeft: 3 });
    const complained = await bySender(token, "complaints", { text: "You looked at another one." });
    expect(complained.state).toBe("complained");
    await bySender(token, "complaints", { text: "Once more." }, 409);
    expect(await tasks("public_notice_complaint")).toMatchObject([{ subject: id }]);
    const own = await send(server, house.operator, { path: `/v1/public-notices/${id}` }, 200);
    expect(own.mayDecide).toBe(false);
    await decide(id, { outcome: "no_action" }, 409);
    const decided = await decide(id, { outcome: "restricted", listings: ["L-3"] }, 200, colleague);
    expect(decided).toMatchObject({
      state: "decided",
      complaints: [{ number: 1, outcome: "restricted" }],
      restricted: [{ listing: "L-3", restrictionState: "active" }],
    });
    expect((await status(token)).decision).toMatchObject({
      outcome: "restricted",
      mayComplain: false,
    });
    await bySender(token, "complaints", { text: "And now?" }, 409);
  });

  it("measures what is decided against a trader by the law for business users too", async () => {
    const path = "/v1/marketplaces/harbour/sellers/s-02";
    const ask = (body?: object) =>
      request(server.url, {
        path,
        key: house.key,
        ...(body === undefined ? {} : { method: "PUT", body }),
      });
    expectStatus(await ask(), 404);
    const listings = [{ id: "L-4", title: "Satchel", seller: { id: "s-02", name: "Quay" } }];
    const put = { path: "/v1/marketplaces/harbour/listings", key: house.key, body: { listings } };
    expectStatus(await request(server.url, put), 200);
    const lawsOf = async () => {
      const token = await giveNotice(house, mailBox, { items: [{ listing: "L-4" }] });
      const { id } = await find(token);
      const decided = await decide(id, { outcome: "restricted", listings: ["L-4"] });
      const file = { path: `/v1/cases/${decided.restricted[0].case}` };
      const { restrictions } = await send(server, house.operator, file, 200);
      return restrictions[0].regimes.map(({ profile }: { profile: string }) => profile);
    };
    expect(await lawsOf()).toEqual(["EU_DSA"]);
    expectStatus(await ask({ business: true }), 200);
    expect(await lawsOf()).toEqual(["EU_DSA", "EU_P2B"]);
    expectStatus(await ask({ business: false }), 200);
    expect((await ask()).body.business).toBe(false);
    expect(await lawsOf()).toEqual(["EU_DSA"]);
  });

  it("rule 3 in the database: no decision rests on such a notice that no person accepted", async () => {
    const { id } = await find(await giveNotice(house, mailBox));
    const scope = { role: "jobs", job: "test" } as const;
    const write = server.context.store.transaction(scope, async (tx) => {
      const one = await tx.db.selectFrom("cases").select("id").limit(1).executeTakeFirstOrThrow();
      await tx.db
        .insertInto("decisions")
        .values({
          id: tx.newId(),
          caseId: one.id,
          marketplaceId: "harbour",
          listingId: "L-1",
          kind: "restrict",
          basis: "public_notice",
          publicNoticeId: id,
          decidedAt: tx.now,
        })
        .execute();
    });
    await expect(write).rejects.toThrow("no person has accepted this notice");
  });
});
