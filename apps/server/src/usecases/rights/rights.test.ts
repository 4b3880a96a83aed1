import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addAdmin,
  addScreeningWorld,
  addSubmittedRight,
  addVerifiedRight,
  type ScreeningWorld,
  succeeded,
} from "../../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";
import type { MemberActor } from "../../access/actor.js";
import type { Failure, Result } from "../../failures/failure.js";
import { addAuthorisation } from "../organisations/authorisation.js";
import { readRematch } from "../rematches/list-rematches.js";
import { changeRight } from "./change-right.js";
import { listRights } from "./list-rights.js";
import { readRight } from "./read-right.js";
import { registerRight } from "./register-right.js";
import { reviewRight } from "./review-right.js";
import { submitRight } from "./submit-right.js";
import { withdrawRight } from "./withdraw-right.js";

const JOB = { role: "jobs", job: "test" } as const;
const MARK = {
  kind: "word_mark" as const,
  text: "Alba",
  niceClasses: [25],
  territories: ["EU"],
  number: "018123456",
  office: "EM",
  holder: "Alba",
};

describeOnStores("rights", (kind) => {
  let server: TestServer;
  let world: ScreeningWorld;
  let other: ScreeningWorld;
  let names = 0;
  const context = () => server.context;
  const aWorld = () => {
    names += 1;
    return addScreeningWorld(server.context, `Brand${"abcdefghijklmn"[names]}`);
  };
  const refusal = async (attempt: Promise<Result<unknown>>): Promise<Failure> => {
    const result = await attempt;
    if (result.ok) throw new Error("it was not refused");
    return result.failure;
  };
  const version = async () => {
    const [row] = await context().store.transaction(JOB, (tx) =>
      tx.db.selectFrom("rightsVersion").select("version").execute(),
    );
    return row?.version ?? 0;
  };
  const reviewer = (role: MemberActor["role"]): MemberActor => ({
    ...world.operator,
    memberId: "01900000-0000-7000-8000-000000000000",
    role,
  });
  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [], workers: [] });
    world = await aWorld();
    other = await aWorld();
  });
  afterAll(() => server?.close());

  it("go from a draft to verified, and both sides read how", async () => {
    const { id } = succeeded(await registerRight(context(), world.brand, { ...MARK }));
    const incomplete = await refusal(
      reviewRight(context(), world.operator, id, { outcome: "verified" }),
    );
    expect(incomplete.code).toBe("illegal_move");
    succeeded(await submitRight(context(), world.brand, id));
    succeeded(await reviewRight(context(), world.operator, id, { outcome: "start" }));
    const why = "Which day was it registered?";
    succeeded(
      await reviewRight(context(), world.operator, id, { outcome: "needs_info", reason: why }),
    );
    succeeded(await changeRight(context(), world.brand, id, { registeredOn: "2021-02-03" }));
    succeeded(await submitRight(context(), world.brand, id));
    const before = await version();
    const verified = succeeded(
      await reviewRight(context(), world.operator, id, { outcome: "verified" }),
    );
    expect(verified).toMatchObject({ state: "verified", registeredOn: "2021-02-03", version: 7 });
    expect(await version()).toBe(before + 1);
    for (const reader of [world.brand, world.operator]) {
      const { history } = succeeded(await readRight(context(), reader, id));
      expect(history.map(({ type }) => type)).toEqual([
        "registered",
        "submitted",
        "review_started",
        "information_requested",
        "changed",
        "submitted",
        "verified",
      ]);
      expect(history[3]?.data).toMatchObject({ reason: why });
      expect(succeeded(await readRematch(context(), reader, id)).state).toBe("waiting");
    }
  });

  it("are put in complete, with what is missing named", async () => {
    const bare = { kind: "word_mark", text: "Alba" } as const;
    const { id } = succeeded(await registerRight(context(), world.brand, bare));
    const { code, parts } = await refusal(submitRight(context(), world.brand, id));
    expect(code).toBe("invalid_request");
    expect(parts?.map(({ pointer }) => pointer)).toEqual([
      "/number",
      "/office",
      "/holder",
      "/territories",
      "/niceClasses",
    ]);
  });

  it("are not verified on an application, nor after they expired", async () => {
    for (const dates of [{}, { registeredOn: "2001-01-01", expiresOn: "2011-01-01" }]) {
      const { id } = succeeded(await registerRight(context(), world.brand, { ...MARK, ...dates }));
      succeeded(await submitRight(context(), world.brand, id));
      const refused = refusal(reviewRight(context(), world.operator, id, { outcome: "verified" }));
      expect((await refused).code).toBe("illegal_move");
    }
  });

  it("warn of what is unusual, and refuse nothing for it", async () => {
    const unusual = { ...MARK, number: "17", holder: "Somebody Else", territories: ["US"] };
    const right = succeeded(await registerRight(context(), world.brand, unusual));
    expect(right.warnings.map(({ code }) => code)).toEqual([
      "number_format",
      "holder_differs",
      "not_registered",
      "territory_differs",
    ]);
  });

  it("a brand cannot verify its own, not even in the database", async () => {
    const id = await addSubmittedRight(world);
    const tried = refusal(reviewRight(context(), world.brand, id, { outcome: "verified" }));
    expect((await tried).code).toBe("not_allowed");
    const scope = { role: "brand", organisation: world.brand.organisation.id } as const;
    const forced = context().store.transaction(scope, (tx) =>
      tx.db.updateTable("rights").set({ state: "verified" }).where("id", "=", id).execute(),
    );
    await expect(forced).rejects.toThrow(/cannot move its own right/);
  });

  it("are reviewed by the account manager, a reviewer or an admin, who say why", async () => {
    const id = await addSubmittedRight(world);
    const review = (actor: MemberActor, reason?: string) =>
      reviewRight(context(), actor, id, { outcome: "rejected", reason });
    expect((await refusal(review(reviewer("submitter"), "no"))).code).toBe("not_allowed");
    expect((await refusal(review(reviewer("reviewer")))).parts?.[0]?.pointer).toBe("/reason");
    const manager = { ...world.operator, role: "submitter" } as const;
    expect(succeeded(await review(manager, "Not yours.")).state).toBe("rejected");
  });

  it("withdrawn, count no more, and are matched against nothing", async () => {
    const id = await addVerifiedRight(world);
    const before = await version();
    succeeded(await withdrawRight(context(), world.brand, id, "sold"));
    expect(await version()).toBe(before + 1);
    expect(succeeded(await readRematch(context(), world.brand, id)).state).toBe("cancelled");
    const again = refusal(withdrawRight(context(), world.brand, id, undefined));
    expect((await again).code).toBe("illegal_move");
  });

  it("rule 8: of another brand are neither seen nor moved", async () => {
    const id = await addSubmittedRight(world);
    const attempts = [
      readRight(context(), other.brand, id),
      submitRight(context(), other.brand, id),
      withdrawRight(context(), other.brand, id, undefined),
      changeRight(context(), other.brand, id, { holder: "Other" }),
      readRematch(context(), other.brand, id),
      registerRight(context(), other.brand, { ...MARK, brandId: world.brand.organisation.id }),
    ];
    for (const attempt of attempts) expect((await refusal(attempt)).code).toBe("not_found");
    const listed = succeeded(await listRights(context(), other.brand, { limit: 50 }));
    expect(listed.items).toEqual([]);
    const all = succeeded(await listRights(context(), world.operator, { limit: 2 }));
    expect(all.items).toHaveLength(2);
    expect(all.next).not.toBeNull();
  });

  it("are put in by an agent only for a brand that authorised it to", async () => {
    const brandId = world.brand.organisation.id;
    const agent = await context().store.transaction(JOB, (tx) => addAdmin(tx, "agent", "Agents"));
    const attempt = (right: object) =>
      registerRight(context(), agent, { ...MARK, ...right } as Parameters<typeof registerRight>[2]);
    const authorise = (action: "answer" | "submit_rights") =>
      context().store.transaction(JOB, (tx) =>
        addAuthorisation(tx, {
          brandId,
          agentId: agent.organisation.id,
          actions: [action],
          validTo: null,
        }),
      );
    expect((await refusal(attempt({}))).parts?.[0]?.pointer).toBe("/brandId");
    expect((await refusal(attempt({ brandId }))).code).toBe("not_found");
    await authorise("answer");
    expect((await refusal(attempt({ brandId }))).code).toBe("not_allowed");
    await authorise("submit_rights");
    const { id } = succeeded(await attempt({ brandId }));
    expect(succeeded(await submitRight(context(), agent, id)).state).toBe("submitted");
    const elsewhere = attempt({ brandId: other.brand.organisation.id });
    expect((await refusal(elsewhere)).code).toBe("not_found");
  });

  it("of figures name pictures that the caller uploaded", async () => {
    const key = "a".repeat(64);
    const figure = { kind: "figurative_mark", images: [key] } as const;
    const { parts } = await refusal(
      registerRight(context(), world.brand, { ...figure, images: [key] }),
    );
    expect(parts?.[0]?.pointer).toBe("/images/0");
    await context().store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("files")
        .values({
          key,
          organisationId: world.brand.organisation.id,
          media: "image/png",
          size: 1,
          createdAt: tx.now,
        })
        .execute(),
    );
    const right = succeeded(
      await registerRight(context(), world.brand, { ...figure, images: [key] }),
    );
    expect(right.images).toEqual([key]);
  });
});
