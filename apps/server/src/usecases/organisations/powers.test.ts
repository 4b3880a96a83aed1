import { afterAll, beforeAll, expect, it } from "vitest";
import { refused, uploaded } from "../../../test/support/right-files.js";
import {
  addAdmin,
  addScreeningWorld,
  addSubmittedRight,
  type ScreeningWorld,
  succeeded,
} from "../../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import { runRightClocks } from "../../workers/rights/run-right-clocks.js";
import { readFile } from "../files/read-file.js";
import { registerRight } from "../rights/register-right.js";
import { reviewRight } from "../rights/review-right.js";
import type { NewRight } from "../rights/right-input.js";
import { submitRight } from "../rights/submit-right.js";
import type { AgentAction } from "./authorisation.js";
import { authoriseAgent } from "./authorise-agent.js";
import { listAuthorisations } from "./list-authorisations.js";
import { type ActScope, mayActFor } from "./may-act-for.js";
import { proposeAuthorisation } from "./propose-authorisation.js";
import { revokeAuthorisation } from "./revoke-authorisation.js";
import { stepAuthorisation } from "./step-authorisation.js";

const JOB = { role: "jobs", job: "test" } as const;
const HOUR = 3_600_000;

describeOnStores("powers of attorney", (kind) => {
  let server: TestServer;
  let world: ScreeningWorld;
  let other: ScreeningWorld;
  let agent: MemberActor;
  let later = 0;
  let agents = 0;
  const context = () => server.context;
  const newAgent = () => {
    agents += 1;
    const name = `Firm ${agents}`;
    return context().store.transaction(JOB, (tx) => addAdmin(tx, "agent", name));
  };
  const may = (who: MemberActor, action: AgentAction, scope?: ActScope) =>
    context().store.transaction(memberScope(who), async (tx) => {
      const brand = world.brand.organisation.id;
      return (await mayActFor(tx, who, brand, action, scope)).ok;
    });
  const give = (wanted: Omit<Parameters<typeof authoriseAgent>[2], "agentId">, to = agent) =>
    authoriseAgent(context(), world.brand, { agentId: to.organisation.id, ...wanted });
  beforeAll(async () => {
    const clock = () => Date.parse("2026-03-02T09:00:00.000Z") + later;
    server = await startTestServer({ kind, clock, areas: [], workers: [] });
    world = await addScreeningWorld(context(), "Glenmoor");
    other = await addScreeningWorld(context(), "Haverly");
    agent = await newAgent();
  });
  afterAll(() => server?.close());

  it("reach only the actions, rights and territories that they name", async () => {
    const right = await addSubmittedRight(world);
    const second = await addSubmittedRight(world, "Another");
    expect(await may(agent, "answer")).toBe(false);
    succeeded(await give({ actions: ["answer"], rightIds: [right], territories: ["DE", "FR"] }));
    expect(await may(agent, "answer")).toBe(true);
    expect(await may(agent, "submit_rights")).toBe(false);
    expect(await may(agent, "send_notices")).toBe(false);
    expect(await may(agent, "answer", { rightId: right, territory: "DE" })).toBe(true);
    expect(await may(agent, "answer", { rightId: second, territory: "DE" })).toBe(false);
    expect(await may(agent, "answer", { rightId: right, territory: "US" })).toBe(false);
    // Two of them are not one: the right of the first in the territory of the second is neither's.
    succeeded(await give({ actions: ["answer"], rightIds: [second], territories: ["US"] }));
    expect(await may(agent, "answer", { rightId: second, territory: "US" })).toBe(true);
    expect(await may(agent, "answer", { rightId: right, territory: "US" })).toBe(false);
    expect(await may(world.brand, "send_notices", { rightId: right })).toBe(true);
    expect(await may(other.brand, "answer")).toBe(false);
    expect(await may(world.operator, "answer")).toBe(false);
  });

  it("name rights of the brand itself, and files that it uploaded", async () => {
    const foreign = await addSubmittedRight(other);
    const { parts } = await refused(
      give({ actions: ["answer"], rightIds: [foreign], document: "d".repeat(64) }),
    );
    expect(parts?.map(({ pointer }) => pointer)).toEqual(["/rightIds/0", "/document"]);
  });

  it("end with their last moment, whether anybody noted it or not", async () => {
    const firm = await newAgent();
    const validTo = new Date(Date.parse("2026-03-02T11:00:00.000Z")).toISOString();
    const given = succeeded(await give({ actions: ["answer"], validTo }, firm));
    expect(await may(firm, "answer")).toBe(true);
    later = 2 * HOUR;
    expect(await may(firm, "answer")).toBe(false);
    await runRightClocks(context(), 10);
    const listed = succeeded(await listAuthorisations(context(), world.brand, { limit: 50 }));
    expect(listed.items.find(({ id }) => id === given.id)?.state).toBe("expired");
    const again = stepAuthorisation(context(), world.brand, given.id, { step: "resumed" });
    expect((await refused(again)).code).toBe("illegal_move");
    later = 0;
  });

  it("an attack by a fake law firm: what it claims lets it do nothing before the brand confirms", async () => {
    const firm = await newAgent();
    const document = await uploaded(context(), firm, "a letter that nobody signed");
    const wanted = { brand: world.name, actions: ["answer" as const], document };
    const unknown = proposeAuthorisation(context(), firm, { ...wanted, brand: "Nobody" });
    expect((await refused(unknown)).parts?.[0]?.pointer).toBe("/brand");
    const claim = succeeded(await proposeAuthorisation(context(), firm, wanted));
    expect(claim.state).toBe("pending");
    expect(await may(firm, "answer")).toBe(false);
    const twice = proposeAuthorisation(context(), firm, wanted);
    expect((await refused(twice)).code).toBe("conflict");
    for (const step of ["confirmed", "resumed"] as const) {
      const own = stepAuthorisation(context(), firm, claim.id, { step });
      expect((await refused(own)).code).toBe("not_allowed");
    }
    // Not in the database either.
    const forced = context().store.transaction(memberScope(firm), (tx) =>
      tx.db
        .updateTable("authorisations")
        .set({ state: "active" })
        .where("id", "=", claim.id)
        .execute(),
    );
    await expect(forced).rejects.toThrow(/row-level security/);
    // The brand sees who claims to act for it, reads the letter, and says no.
    const seen = succeeded(await listAuthorisations(context(), world.brand, { limit: 50 }));
    expect(seen.items.find(({ id }) => id === claim.id)).toMatchObject({
      state: "pending",
      document,
      agentName: `Firm ${agents}`,
    });
    succeeded(await readFile(context(), world.brand, document));
    expect((await refused(readFile(context(), other.brand, document))).code).toBe("not_found");
    succeeded(await revokeAuthorisation(context(), world.brand, claim.id));
    expect(await may(firm, "answer")).toBe(false);
  });

  it("are confirmed by the brand alone, and held by the operator, who says why", async () => {
    const firm = await newAgent();
    const document = await uploaded(context(), firm, "a letter with a seal");
    const draft = { brand: world.name, actions: ["answer" as const], document, draft: true };
    const { id } = succeeded(await proposeAuthorisation(context(), firm, draft));
    const step = (
      who: MemberActor,
      move: Parameters<typeof stepAuthorisation>[3]["step"],
      reason?: string,
    ) => stepAuthorisation(context(), who, id, { step: move, reason });
    expect((await refused(step(other.brand, "confirmed"))).code).toBe("not_found");
    expect(succeeded(await step(firm, "submitted")).state).toBe("pending");
    expect(succeeded(await step(world.brand, "confirmed")).state).toBe("active");
    expect(await may(firm, "answer")).toBe(true);
    expect((await refused(step(world.operator, "suspended"))).parts?.[0]?.pointer).toBe("/reason");
    succeeded(await step(world.operator, "suspended", "The bar knows no such firm."));
    expect(await may(firm, "answer")).toBe(false);
    expect((await refused(step(world.brand, "resumed"))).code).toBe("not_allowed");
    succeeded(await step(world.operator, "resumed", "It was a mistake."));
    expect(await may(firm, "answer")).toBe(true);
    succeeded(await step(firm, "revoked"));
    expect(await may(firm, "answer")).toBe(false);
  });

  it("are looked at when a right is submitted, and again when it is decided", async () => {
    const firm = await newAgent();
    const brandId = world.brand.organisation.id;
    const right: NewRight = {
      brandId,
      kind: "word_mark",
      text: "Glenmoor",
      niceClasses: [18],
      territories: ["DE"],
      number: "302020999999",
      office: "DE",
      holder: "Glenmoor",
      registeredOn: "2020-05-01",
    };
    const given = succeeded(await give({ actions: ["submit_rights"] }, firm));
    const { id } = succeeded(await registerRight(context(), firm, right));
    succeeded(await submitRight(context(), firm, id));
    const hold = { step: "suspended", reason: "Doubts." } as const;
    succeeded(await stepAuthorisation(context(), world.brand, given.id, hold));
    expect((await refused(submitRight(context(), firm, id))).code).toBe("not_found");
    const verify = () => reviewRight(context(), world.operator, id, { outcome: "verified" });
    expect((await refused(verify())).parts?.[0]?.code).toBe("agent_without_authority");
    succeeded(await stepAuthorisation(context(), world.brand, given.id, { step: "resumed" }));
    expect(succeeded(await verify()).state).toBe("verified");
  });
});
