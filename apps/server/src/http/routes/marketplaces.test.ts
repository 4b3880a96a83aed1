import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../../test/support/outbox.js";
import {
  createKey,
  expectStatus,
  inviteAndJoin,
  setUpOperator,
  type TestPerson,
} from "../../../test/support/people.js";
import { Receiver } from "../../../test/support/receiver.js";
import { request, startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";
import { enqueueDelivery } from "../../delivery/enqueue.js";
import { createDeliveryWorker } from "../../workers/delivery/delivery-worker.js";

interface ShownDelivery {
  readonly state: string;
  readonly event: { readonly sellerUrl?: string };
  readonly tries: readonly unknown[];
}

describeOnStores("marketplaces, endpoints and deliveries", (kind) => {
  let receiver: Receiver;
  let server: TestServer;
  let admin: TestPerson;
  let reviewer: TestPerson;
  let auditor: TestPerson;
  beforeAll(async () => {
    receiver = await new Receiver().on();
    server = await startTestServer({
      kind,
      workers: [createDeliveryWorker()],
      config: { outboundAllow: [`127.0.0.1:${receiver.port}`] },
    });
    admin = await setUpOperator(server);
    reviewer = await inviteAndJoin(server, admin, "reviewer");
    auditor = await inviteAndJoin(server, admin, "auditor");
  });
  afterAll(async () => {
    await receiver?.off();
    await server?.close();
  });

  const as = (person: TestPerson, method: string, path: string, body?: unknown) =>
    request(server.url, {
      path: `/v1/marketplaces${path}`,
      method,
      cookie: person.cookie,
      ...(body === undefined ? {} : { body }),
    });
  const add = async (id: string) =>
    expectStatus(
      await as(admin, "POST", "", { id, name: id, profile: "EU_DSA", territory: "DE" }),
      201,
    );
  const live = async (id: string) =>
    expectStatus(await as(admin, "POST", `/${id}/mode`, { mode: "live", reason: "agreed" }), 200);
  const decide = (marketplace: string, listing: string, state: "active" | "restricted") =>
    server.context.store.transaction({ role: "casework", marketplace, listing }, (tx) =>
      enqueueDelivery(tx, server.context.sealer, {
        marketplaceId: marketplace,
        listingId: listing,
        caseId: null,
        sellerId: "S",
        type: state === "active" ? "listing.reinstated" : "listing.restricted",
        state,
        statements: [],
        revision: null,
      }),
    );
  async function delivery(marketplace: string, id: string): Promise<ShownDelivery> {
    const path = `/${marketplace}/deliveries/${id}`;
    return expectStatus(await as(auditor, "GET", path), 200).body as ShownDelivery;
  }

  test("a marketplace begins by observing, under the default policy", async () => {
    expect((await add("first")).body).toMatchObject({
      id: "first",
      mode: "observe",
      policy: { askFrom: 0.5, act: [] },
      version: 1,
    });
    const again = { id: "first", name: "x", profile: "EU_DSA", territory: "DE" };
    expect((await as(admin, "POST", "", again)).status).toBe(409);
    expect((await as(auditor, "GET", "/first")).body).toMatchObject({ name: "first" });
    expect((await as(auditor, "GET", "/other")).status).toBe(404);
  });

  test.each([
    { id: "Bad Id" },
    { profile: "NOWHERE" },
    { territory: "Germany" },
    { name: "" },
    { mode: "live" },
    { policy: { askFrom: 2 } },
  ])("%j is refused with its place", async (wrong) => {
    const body = { id: "wrong", name: "x", profile: "EU_DSA", territory: "DE", ...wrong };
    const { status, body: problem } = await as(admin, "POST", "", body);
    expect(status).toBe(400);
    expect(problem.errors[0].pointer).toContain(Object.keys(wrong)[0]);
  });

  test("marketplaces are listed page by page", async () => {
    for (const id of ["page-1", "page-2", "page-3"]) await add(id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? "" : `&cursor=${cursor}`;
      const { body } = expectStatus(await as(auditor, "GET", `?limit=1${query}`), 200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(["page-1", "page-2", "page-3"]));
  });

  test("its name and policy can be changed, by administrators only", async () => {
    await add("change");
    const change = { name: "Changed", policy: { askFrom: 0.7, act: [] } };
    const changed = expectStatus(await as(admin, "PATCH", "/change", change), 200);
    expect(changed.body).toMatchObject({ ...change, version: 2 });
    expect((await as(reviewer, "PATCH", "/change", change)).status).toBe(403);
    expect((await as(admin, "PATCH", "/change", {})).status).toBe(400);
    expect((await as(admin, "PATCH", "/nowhere", change)).status).toBe(404);
  });

  test("every switch of the mode is logged with its reason", async () => {
    await add("modes");
    expect((await as(admin, "POST", "/modes/mode", { mode: "ask" })).status).toBe(400);
    const ask = { mode: "ask", reason: "brands are ready" };
    expect((await as(reviewer, "POST", "/modes/mode", ask)).status).toBe(403);
    expectStatus(await as(admin, "POST", "/modes/mode", ask), 200);
    expect((await as(admin, "POST", "/modes/mode", ask)).status).toBe(409);
    await live("modes");
    const { body } = expectStatus(await as(auditor, "GET", "/modes/mode-changes"), 200);
    expect(body.items).toMatchObject([
      { before: "ask", after: "live", reason: "agreed", memberId: admin.memberId },
      { before: "observe", after: "ask", reason: "brands are ready" },
    ]);
  });

  test("the secret of an endpoint is shown when it is made and when it is rotated, and never again", async () => {
    await add("secret");
    const put = (url: string) => as(admin, "PUT", "/secret/endpoint", { url });
    const made = expectStatus(await put(receiver.url), 200).body;
    expect(made).toMatchObject({ url: receiver.url, state: "active", failures: 0, pending: 0 });
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(expectStatus(await put(`${receiver.url}2`), 200).body.secret).toBeUndefined();
    expect(expectStatus(await put(receiver.url), 200).body.secret).toBeUndefined();
    const read = expectStatus(await as(auditor, "GET", "/secret/endpoint"), 200);
    expect(JSON.stringify(read.body)).not.toContain("whsec");
    const rotate = await as(admin, "POST", "/secret/endpoint/rotate-secret");
    const { secret } = expectStatus(rotate, 200).body;
    const tested = await as(reviewer, "POST", "/secret/endpoint/test");
    expect(expectStatus(tested, 200).body).toMatchObject({ accepted: true, status: 204 });
    const sent = receiver.received.at(-1);
    // For a day the receiver may know either.
    for (const known of [made.secret, secret]) {
      expect(
        new Webhook(known).verify(sent?.text ?? "", sent?.headers as Record<string, string>),
      ).toMatchObject({ type: "endpoint.test", marketplace: "secret" });
    }
  });

  test.each(["ftp://shop.example/", "shop.example", "https://user:pass@shop.example/", ""])(
    "%j is no endpoint",
    async (url) => {
      await as(admin, "POST", "", { id: "urls", name: "x", profile: "EU_DSA", territory: "DE" });
      const answered = await as(admin, "PUT", "/urls/endpoint", { url });
      expect(answered.status).toBe(400);
      expect(answered.body.errors[0].pointer).toBe("/url");
    },
  );

  test("a test tells what is wrong with an endpoint, and changes nothing", async () => {
    await add("tested");
    expect((await as(admin, "POST", "/tested/endpoint/test")).status).toBe(404);
    await as(admin, "PUT", "/tested/endpoint", { url: "http://10.0.0.1/" });
    const tested = expectStatus(await as(admin, "POST", "/tested/endpoint/test"), 200).body;
    expect(tested).toMatchObject({ accepted: false, status: null, fault: "refused_address" });
    expect((await as(admin, "GET", "/tested/endpoint")).body.state).toBe("active");
    expect((await as(auditor, "POST", "/tested/endpoint/test")).status).toBe(403);
  });

  test("a parked endpoint is resumed, and what waited goes", async () => {
    await add("parked");
    await live("parked");
    await as(admin, "PUT", "/parked/endpoint", { url: receiver.url });
    receiver.answer = ({ marketplace }) => (marketplace === "parked" ? 410 : 204);
    const { deliveryId } = await decide("parked", "L", "restricted");
    await until(async () => (await as(admin, "GET", "/parked/endpoint")).body.state === "parked");
    expect((await as(admin, "GET", "/parked/endpoint")).body).toMatchObject({
      parkedReason: "the endpoint answered 410",
      pending: 1,
    });
    receiver.answer = () => 204;
    expect((await as(auditor, "POST", "/parked/endpoint/resume")).status).toBe(403);
    expectStatus(await as(reviewer, "POST", "/parked/endpoint/resume"), 200);
    await until(async () => (await delivery("parked", deliveryId)).state === "delivered");
    const { tries, event } = await delivery("parked", deliveryId);
    expect(tries).toMatchObject([
      { attempt: 2, status: 204 },
      { attempt: 1, status: 410 },
    ]);
    expect(event).toMatchObject({ listing: "L", state: "restricted" });
    expect(event.sellerUrl).toBeUndefined();
  });

  test("the newest delivery of a listing can be sent again, under the same id", async () => {
    await add("replay");
    await live("replay");
    await as(admin, "PUT", "/replay/endpoint", { url: receiver.url });
    const first = await decide("replay", "L", "restricted");
    await until(async () => (await delivery("replay", first.deliveryId)).state === "delivered");
    const replay = (id: string) => as(reviewer, "POST", `/replay/deliveries/${id}/replay`);
    expectStatus(await replay(first.deliveryId), 200);
    const sent = () =>
      receiver.received.filter(({ event }) => event.deliveryId === first.deliveryId);
    await until(() => sent().length === 2);
    expect(sent()[0]?.event).toEqual(sent()[1]?.event);
    await until(async () => (await delivery("replay", first.deliveryId)).state === "delivered");
    const second = await decide("replay", "L", "active");
    await until(async () => (await delivery("replay", second.deliveryId)).state === "delivered");
    const refused = await replay(first.deliveryId);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain(second.deliveryId);
    expect(
      (await as(auditor, "POST", `/replay/deliveries/${first.deliveryId}/replay`)).status,
    ).toBe(403);
  });

  test("a key of the marketplace reads its own deliveries and no other's", async () => {
    await add("keyed");
    const { deliveryId } = await decide("keyed", "L", "restricted");
    await decide("keyed", "M", "active");
    const { key } = await createKey(server, admin, "keyed", ["deliveries:read"]);
    const read = (path: string) => request(server.url, { path: `/v1/marketplaces${path}`, key });
    const listed = expectStatus(await read("/keyed/deliveries?listing=L"), 200).body;
    expect(listed.items).toMatchObject([{ id: deliveryId, listing: "L", state: "pending" }]);
    const pending = expectStatus(await read("/keyed/deliveries?state=delivered"), 200).body;
    expect(pending).toEqual({ items: [], next: null });
    expectStatus(await read(`/keyed/deliveries/${deliveryId}`), 200);
    expect((await read("/replay/deliveries")).status).toBe(404);
    expect((await read(`/replay/deliveries/${deliveryId}`)).status).toBe(404);
    expect((await as(auditor, "GET", `/replay/deliveries/${deliveryId}`)).status).toBe(404);
  });
});
