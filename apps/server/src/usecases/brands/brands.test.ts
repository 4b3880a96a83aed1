import { afterAll, beforeAll, expect, it } from "vitest";
import { joinByLink, setUpOperator, type TestPerson } from "../../../test/support/people.js";
import { request, startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";

const RIGHT = {
  kind: "word_mark",
  text: "Alba",
  niceClasses: [25],
  territories: ["EU"],
  number: "018123456",
  office: "EM",
  holder: "Alba",
  registeredOn: "2021-02-03",
};

describeOnStores("brands", (kind) => {
  let server: TestServer;
  let operator: TestPerson;
  const call = (who: { cookie: string }, path: string, body?: unknown, method?: string) =>
    request(server.url, { path, cookie: who.cookie, body, ...(method && { method }) });
  const add = async (name: string) => {
    const contactEmail = `${name.toLowerCase()}@brand.test`;
    const added = await call(operator, "/v1/brands", { name, contactEmail });
    expect(added.status).toBe(201);
    const { brand, invitation } = added.body;
    return { brand, person: () => joinByLink(server, invitation.link, contactEmail) };
  };
  const stepsDone = async (who: TestPerson, brand: string) => {
    const { body } = await call(who, `/v1/brands/${brand}`);
    return (body.onboarding as { step: string; done: boolean }[])
      .filter(({ done }) => done)
      .map(({ step }) => step);
  };
  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    operator = await setUpOperator(server);
  });
  afterAll(() => server?.close());

  it("come in step by step, and brand and operator see the same steps", async () => {
    const { brand, person } = await add("Alba");
    expect(brand.accountManager).toEqual({ id: operator.memberId, name: "Olga Operator" });
    expect(await stepsDone(operator, brand.id)).toEqual(["invited"]);
    const admin = await person();
    const both = async (steps: string[]) => {
      expect(await stepsDone(operator, brand.id)).toEqual(steps);
      expect(await stepsDone(admin, brand.id)).toEqual(steps);
    };
    await both(["invited", "joined"]);
    const right = await call(admin, "/v1/rights", RIGHT);
    expect(right.status).toBe(201);
    await both(["invited", "joined"]);
    await call(admin, `/v1/rights/${right.body.id}/submit`, undefined, "POST");
    await both(["invited", "joined", "first_right_submitted"]);
    const verified = await call(operator, `/v1/rights/${right.body.id}/review`, {
      outcome: "verified",
    });
    expect(verified.body).toMatchObject({ state: "verified" });
    await both(["invited", "joined", "first_right_submitted"]);
    // Nothing is matched for a brand that nobody has checked.
    expect((await call(admin, `/v1/rights/${right.body.id}/rematch`)).status).toBe(404);
    const self = await call(admin, `/v1/brands/${brand.id}/identity`, { outcome: "confirmed" });
    expect(self.status).toBe(403);
    const confirmed = await call(operator, `/v1/brands/${brand.id}/identity`, {
      outcome: "confirmed",
      note: "Register extract seen",
    });
    expect(confirmed.body.identity).toMatchObject({ state: "confirmed" });
    await both(["invited", "joined", "identity_confirmed", "first_right_submitted", "live"]);
    const rematch = await call(admin, `/v1/rights/${right.body.id}/rematch`);
    expect(rematch.body).toMatchObject({ state: "waiting" });
  });

  it("tell of their sellers and prices, each for itself", async () => {
    const [own, other] = [await add("Borea"), await add("Cirro")];
    const admin = await own.person();
    const profile = {
      authorisedSellers: ["plaza:s-1"],
      referencePrices: [
        { product: "bag", condition: "new", currency: "EUR", low: "80.00", typical: "120.00" },
      ],
    };
    const path = `/v1/brands/${own.brand.id}/profile`;
    expect((await call(admin, path, profile, "PUT")).status).toBe(200);
    expect((await call(admin, path)).body).toEqual(profile);
    expect((await call(operator, path, profile, "PUT")).status).toBe(403);
    const foreign = `/v1/brands/${other.brand.id}/profile`;
    expect((await call(admin, foreign, profile, "PUT")).status).toBe(404);
    expect((await call(admin, foreign)).status).toBe(404);
    expect((await call(admin, `/v1/brands/${other.brand.id}`)).status).toBe(404);
    const listed = await call(admin, "/v1/brands");
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([own.brand.id]);
    const wrong = await call(admin, path, { ...profile, authorisedSellers: [""] }, "PUT");
    expect(wrong.body.errors[0].pointer).toBe("/authorisedSellers/0");
  });

  it("have a name of their own and an account manager of the operator's", async () => {
    const { brand, person } = await add("Doria");
    const again = { name: "Doria", contactEmail: "again@brand.test" };
    expect((await call(operator, "/v1/brands", again)).status).toBe(409);
    const admin = await person();
    const path = `/v1/brands/${brand.id}`;
    const handOver = (accountManagerId: string) =>
      call(operator, path, { accountManagerId }, "PATCH");
    expect((await handOver(admin.memberId)).body.errors[0].pointer).toBe("/accountManagerId");
    expect((await handOver(operator.memberId)).status).toBe(200);
    const identity = `/v1/brands/${brand.id}/identity`;
    expect((await call(operator, identity, { outcome: "refused" })).status).toBe(400);
    const refused = await call(operator, identity, { outcome: "refused", note: "No such firm" });
    expect(refused.body.identity).toMatchObject({ state: "refused", note: "No such firm" });
    const repeated = { outcome: "refused", note: "No" };
    expect((await call(operator, identity, repeated)).status).toBe(409);
  });
});
