import { afterAll, beforeAll, expect, it } from "vitest";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { moveRequest } from "../../src/usecases/requests/move-request.js";
import { undoAnswer } from "../../src/usecases/requests/undo-answer.js";
import { addRequest, brandMember } from "../support/cases.js";
import {
  addBrand,
  declare,
  type House,
  openHouse,
  putInRight,
  send,
  verifyRight,
} from "../support/house.js";
import { openLive } from "../support/live-events.js";
import { joinByLink, type TestPerson, tokenOf } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

describeOnStores("GET /v1/live", (kind) => {
  let server: TestServer;
  let house: House;
  let norvane: TestPerson;
  let borealis: TestPerson;
  let right: string;
  let snapshots: ReadonlyMap<string, string>;

  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
    norvane = await addBrand(house, "Norvane");
    borealis = await addBrand(house, "Borealis");
    right = await putInRight(house, norvane, "Norvane");
    await verifyRight(house, right);
    const listings = Array.from({ length: 20 }, (_, index) => ({
      id: `L-${index}`,
      title: "N0rv4ne satchel",
      seller: { id: "s-01" },
    }));
    const path = "/v1/marketplaces/harbour/listings";
    const taken = await request(server.url, { path, key: house.key, body: { listings } });
    snapshots = new Map(
      taken.body.results.map((one: { id: string; snapshot: string }) => [one.id, one.snapshot]),
    );
  }, 240_000);
  afterAll(() => server.close());

  let listing = 0;
  /** Puts a request about a listing of its own to a brand. Gives back the case, and the world around it. */
  async function ask(brand: TestPerson): Promise<{ id: string; world: World }> {
    const id = `L-${listing++}`;
    const world = {
      marketplace: "harbour",
      listing: id,
      seller: "s-01",
      snapshot: snapshots.get(id),
      brand: brand.organisationId,
      member: brand.memberId,
    } as World;
    const asked = await addRequest(server.context.store, world, brand.organisationId);
    return { id: asked, world };
  }

  async function sellerToken(seller: string): Promise<string> {
    const path = `/v1/marketplaces/harbour/sellers/${seller}/links`;
    const link = await request(server.url, { path, method: "POST", key: house.key });
    const body = { token: tokenOf(link.body.url) };
    return (await request(server.url, { path: "/v1/seller/sessions", body })).body.token;
  }

  it("greets, says how soon to come again, and is kept by nobody on the way", async () => {
    const live = await openLive(server.url, { cookie: norvane.cookie });
    expect(live.greeting).toBe("retry: 2000\nevent: hello\ndata: {}");
    expect(live.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(live.headers.get("cache-control")).toBe("no-store");
    live.close();
  });

  it("rule 8: tells a brand of its own requests, and another not even that something happened", async () => {
    const own = await openLive(server.url, { cookie: norvane.cookie });
    const rival = await openLive(server.url, { cookie: borealis.cookie });
    const operator = await openLive(server.url, { cookie: house.operator.cookie });
    const first = await ask(norvane);
    expect(await own.next()).toMatchObject({
      topics: expect.arrayContaining(["requests"]),
      cases: [first.id],
    });
    const second = await ask(borealis);
    expect(await rival.next()).toMatchObject({ cases: [second.id] });
    const heard = new Set<string>();
    while (heard.size < 2) for (const id of (await operator.next())?.cases ?? []) heard.add(id);
    expect(heard).toEqual(new Set([first.id, second.id]));
    for (const live of [own, rival, operator]) live.close();
  });

  it("tells an agent as long as the brand lets it act, and then nothing more", async () => {
    const email = "a@agents.test";
    const body = { name: "Agents", email };
    const made = await send(server, norvane, { path: "/v1/agents", body }, 201);
    const agent = await joinByLink(server, made.invitation.link, email);
    const given = { agentId: made.agent.id, actions: ["answer"] };
    await send(server, borealis, { path: "/v1/authorisations", body: given }, 201);
    const live = await openLive(server.url, { cookie: agent.cookie });
    const before = await ask(norvane);
    expect(await live.next()).toMatchObject({ cases: [before.id] });
    const path = `/v1/authorisations/${made.authorisation.id}/revoke`;
    await send(server, norvane, { path, method: "POST" }, null);
    await ask(norvane);
    const after = await ask(borealis);
    const heard: string[] = [];
    while (!heard.includes(after.id)) heard.push(...((await live.next())?.cases ?? []));
    expect(heard).toEqual([after.id]);
    live.close();
  });

  it("tells a seller of a removal and of nothing that brand and operator do among themselves", async () => {
    const token = await sellerToken("s-01");
    const other = await sellerToken("s-02");
    const live = await openLive(server.url, { authorization: `Bearer ${token}` });
    const { context } = server;
    const declarationId = await declare(house, norvane);
    const notice = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId,
    } as const;
    const first = await ask(norvane);
    const by = brandMember(first.world);
    await answerRequest(context, by, first.id, notice);
    expect(await live.next()).toMatchObject({ cases: [first.id] });
    await undoAnswer(context, by, first.id);
    expect(await live.next()).toMatchObject({ cases: [first.id] });
    const stranger = await openLive(server.url, { authorization: `Bearer ${other}` });
    await moveRequest(context, by, first.id, { move: "test_buy" });
    await answerRequest(context, by, first.id, { answer: "genuine" });
    const second = await ask(norvane);
    await answerRequest(context, by, second.id, notice);
    expect(await live.next()).toMatchObject({ cases: [second.id] });
    live.close();
    const theirs = { ...second.world, seller: "s-02", listing: "L-19" };
    theirs.snapshot = snapshots.get("L-19") ?? "";
    const third = await addRequest(context.store, theirs, norvane.organisationId);
    await answerRequest(context, by, third, notice);
    expect(await stranger.next()).toMatchObject({ cases: [third] });
    stranger.close();
  });

  it("ends with the session, as soon as it looks again who reads", async () => {
    const body = { email: borealis.email, password: borealis.password };
    const signedIn = await request(server.url, { path: "/v1/auth/sign-in/email", body });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const live = await openLive(server.url, { cookie });
    await send(server, { cookie }, { path: "/v1/auth/sign-out", method: "POST" }, null);
    // Whatever changes who may act for whom makes every stream look.
    await putInRight(house, norvane, "Norvane Sport");
    expect(await live.next()).toBeNull();
  });

  it("is open ten times for one person, and not once more", async () => {
    const headers = { cookie: norvane.cookie };
    const open = await Promise.all(Array.from({ length: 11 }, () => openLive(server.url, headers)));
    expect(open.map(({ status }) => status).sort()).toEqual([...Array(10).fill(200), 429]);
    const refused = open.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    for (const live of open) live.close();
  });

  it("is for people and sellers, not for programs and strangers", async () => {
    expect((await openLive(server.url, {})).status).toBe(401);
    expect((await openLive(server.url, { authorization: `Bearer ${house.key}` })).status).toBe(403);
  });

  it("ends when the server stops, which does not wait for it", async () => {
    const own = await startTestServer({ kind, workers: [] });
    const { operator } = await openHouse(own, { id: "quay", webhook: "https://quay.test/hook" });
    const live = await openLive(own.url, { cookie: operator.cookie });
    const ended = live.next();
    await own.close();
    expect(await ended).toBeNull();
  });
});
