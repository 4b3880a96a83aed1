import { afterAll, beforeAll, expect, it } from "vitest";
import { refused, uploaded } from "../../../test/support/right-files.js";
import {
  addScreeningWorld,
  addSubmittedRight,
  addVerifiedRight,
  type ScreeningWorld,
  succeeded,
} from "../../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";
import { readBrandRights } from "../../screening/brand-rights.js";
import { runRightClocks } from "../../workers/rights/run-right-clocks.js";
import { readFile } from "../files/read-file.js";
import { readRematch } from "../rematches/list-rematches.js";
import { listTasks } from "../tasks/list-tasks.js";
import { disputeRight } from "./disputes/dispute-right.js";
import { settleRight } from "./disputes/settle-right.js";
import { addDocument, removeDocument } from "./documents/add-document.js";
import { answerTransfer } from "./proposals/answer-transfer.js";
import { decideRenewal } from "./proposals/decide-renewal.js";
import { decideTransfer } from "./proposals/decide-transfer.js";
import { listTransfers } from "./proposals/list-transfers.js";
import { renewRight } from "./proposals/renew-right.js";
import { transferRight } from "./proposals/transfer-right.js";
import { readRight } from "./read-right.js";
import { registerRight } from "./register-right.js";
import { reviewRight } from "./review-right.js";
import type { NewRight } from "./right-input.js";
import { submitRight } from "./submit-right.js";

const JOB = { role: "jobs", job: "test" } as const;
const START = Date.parse("2026-03-02T09:00:00.000Z");

describeOnStores("the life of a right", (kind) => {
  let server: TestServer;
  let world: ScreeningWorld;
  let other: ScreeningWorld;
  let now = START;
  const context = () => server.context;
  const screened = (one: ScreeningWorld) =>
    context().store.transaction(JOB, async (tx) => {
      const [brand] = await readBrandRights(tx, [one.brand.organisation.id]);
      return (brand?.rights ?? []).map(({ id }) => id);
    });
  /** A verified right that ends on a day, of a brand of its own. */
  const ending = async (one: ScreeningWorld, expiresOn: string) => {
    const id = await addVerifiedRight(one);
    await context().store.transaction(JOB, (tx) =>
      tx.db.updateTable("rights").set({ expiresOn }).where("id", "=", id).execute(),
    );
    return id;
  };
  const stateOf = async (one: ScreeningWorld, id: string) =>
    succeeded(await readRight(context(), one.brand, id)).state;
  const mailsTo = ({ brand }: ScreeningWorld) =>
    context().store.transaction(JOB, async (tx) => {
      const rows = await tx.db
        .selectFrom("mailQueue")
        .select("data")
        .where("kind", "=", "right_ending")
        .orderBy("id")
        .execute();
      return rows
        .map(({ data }) => data)
        .filter(({ brandId }) => brandId === brand.organisation.id);
    });
  const tasksOf = async (id: string) =>
    succeeded(await listTasks(context(), world.operator))
      .items.filter(({ right }) => right === id)
      .map(({ kind: task }) => task);

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, areas: [], workers: [] });
    world = await addScreeningWorld(context(), "Alderon");
    other = await addScreeningWorld(context(), "Birkwell");
  });
  afterAll(() => server?.close());

  it("is marked, reminded of three times, and ends after its last day, with nobody at work", async () => {
    const one = await addScreeningWorld(context(), "Cedarly");
    const id = await ending(one, "2026-07-31");
    const run = async (day: string) => {
      now = Date.parse(`${day}T10:00:00.000Z`);
      await runRightClocks(context(), 100);
      const told = (await mailsTo(one)).map(({ days, expired }) => (expired ? "expired" : days));
      return [await stateOf(one, id), told];
    };
    expect(await run("2026-05-01")).toEqual(["verified", []]);
    expect(await run("2026-05-02")).toEqual(["expiring", [90]]);
    expect(await run("2026-05-02")).toEqual(["expiring", [90]]);
    expect(await tasksOf(id)).toEqual(["right_ending"]);
    expect(await run("2026-07-01")).toEqual(["expiring", [90, 30]]);
    expect(await run("2026-07-24")).toEqual(["expiring", [90, 30, 7]]);
    expect(await run("2026-07-31")).toEqual(["expiring", [90, 30, 7]]);
    expect(await screened(one)).toEqual([id]);
    expect(await run("2026-08-01")).toEqual(["expired", [90, 30, 7, "expired"]]);
    expect(await screened(one)).toEqual([]);
    expect(await run("2026-08-02")).toEqual(["expired", [90, 30, 7, "expired"]]);
    now = START;
  });

  it("after downtime over two reminders is told of once, and after its end is expired at once", async () => {
    const one = await addScreeningWorld(context(), "Dunmore");
    const late = await ending(one, "2026-06-10");
    now = Date.parse("2026-06-05T00:00:00.000Z");
    await runRightClocks(context(), 100);
    expect(await mailsTo(one)).toMatchObject([{ days: 7, expired: false, right: late }]);
    const gone = await addScreeningWorld(context(), "Estwick");
    const past = await ending(gone, "2026-06-04");
    await runRightClocks(context(), 100);
    expect(await stateOf(gone, past)).toBe("expired");
    expect(await mailsTo(gone)).toMatchObject([{ expired: true }]);
    now = START;
  });

  it("goes on once the operator has confirmed the renewal that the brand showed", async () => {
    const one = await addScreeningWorld(context(), "Fernhill");
    const id = await ending(one, "2026-03-10");
    now = Date.parse("2026-03-12T00:00:00.000Z");
    await runRightClocks(context(), 100);
    expect(await stateOf(one, id)).toBe("expired");
    const document = await uploaded(context(), one.brand, "renewed");
    const renew = (expiresOn: string, proof = document) =>
      renewRight(context(), one.brand, id, { expiresOn, document: proof });
    expect((await refused(renew("2026-03-09"))).parts?.[0]?.pointer).toBe("/expiresOn");
    expect((await refused(renew("2036-03-10", "f".repeat(64)))).parts?.[0]?.pointer).toBe(
      "/document",
    );
    succeeded(await renew("2035-03-10"));
    succeeded(await renew("2036-03-10"));
    expect(await tasksOf(id)).toEqual(["renewal_to_confirm"]);
    const notYours = decideRenewal(context(), one.brand, id, { outcome: "confirmed" });
    expect((await refused(notYours)).code).toBe("not_allowed");
    const renewed = succeeded(
      await decideRenewal(context(), one.operator, id, { outcome: "confirmed" }),
    );
    expect(renewed).toMatchObject({ state: "renewed", expiresOn: "2036-03-10" });
    expect(await screened(one)).toEqual([id]);
    expect(succeeded(await readRematch(context(), one.brand, id)).state).toBe("waiting");
    const file = succeeded(await readRight(context(), one.brand, id));
    expect(file.proposals.map(({ state }) => state)).toEqual(["confirmed", "withdrawn"]);
    expect(file.documents).toMatchObject([{ kind: "renewal", file: document }]);
    now = START;
  });

  it("stops at once when somebody disputes it, and goes on when it is settled for its holder", async () => {
    const id = await addVerifiedRight(world, "Dispu");
    const dispute = { claimant: "A former partner", reason: "Says that it was never assigned." };
    const notYours = disputeRight(context(), world.brand, id, dispute);
    expect((await refused(notYours)).code).toBe("not_allowed");
    succeeded(await disputeRight(context(), world.operator, id, dispute));
    expect(await screened(world)).not.toContain(id);
    expect(succeeded(await readRematch(context(), world.brand, id)).state).toBe("cancelled");
    expect(await tasksOf(id)).toEqual(["right_disputed"]);
    const file = succeeded(await readRight(context(), world.brand, id));
    expect(file.disputes).toMatchObject([{ ...dispute, outcome: null }]);
    // Who disputes it stands in a row that can be erased, and in no event.
    expect(JSON.stringify(file.history)).not.toContain("former partner");
    const again = disputeRight(context(), world.operator, id, dispute);
    expect((await refused(again)).code).toBe("illegal_move");
    const kept = { outcome: "kept", reason: "The assignment was shown." } as const;
    expect(succeeded(await settleRight(context(), world.operator, id, kept)).state).toBe(
      "verified",
    );
    expect(await screened(world)).toContain(id);
    succeeded(await disputeRight(context(), world.operator, id, dispute));
    const lost = { outcome: "lost", reason: "A court said so." } as const;
    expect(succeeded(await settleRight(context(), world.operator, id, lost)).state).toBe(
      "rejected",
    );
  });

  it("goes to another brand as a copy that is verified anew, and ends with its old holder", async () => {
    const id = await addVerifiedRight(world, "Wander");
    const document = await uploaded(context(), world.brand, "assignment");
    const wanted = { to: other.name, document, reason: "Sold." };
    expect(
      (await refused(transferRight(context(), world.brand, id, { to: "Nobody" }))).parts?.[0],
    ).toMatchObject({ pointer: "/to", code: "unknown_brand" });
    const { id: transfer } = succeeded(await transferRight(context(), world.brand, id, wanted));
    const early = decideTransfer(context(), world.operator, id, { outcome: "confirmed" });
    expect((await refused(early)).code).toBe("illegal_move");
    const own = answerTransfer(context(), world.brand, transfer, "accepted");
    expect((await refused(own)).code).toBe("not_allowed");
    // The new holder sees what is offered and its document, and not the right itself.
    const offered = succeeded(await listTransfers(context(), other.brand, { limit: 10 }));
    expect(offered.items).toMatchObject([{ id: transfer, from: { name: world.name } }]);
    expect((await refused(readRight(context(), other.brand, id))).code).toBe("not_found");
    succeeded(await readFile(context(), other.brand, document));
    succeeded(await answerTransfer(context(), other.brand, transfer, "accepted"));
    expect(await tasksOf(id)).toEqual(["transfer_to_confirm"]);
    const { successor } = succeeded(
      await decideTransfer(context(), world.operator, id, { outcome: "confirmed" }),
    );
    expect(await stateOf(world, id)).toBe("transferred");
    expect(await screened(world)).not.toContain(id);
    const copy = succeeded(await readRight(context(), other.brand, successor ?? ""));
    expect(copy).toMatchObject({ state: "draft", text: "Wander", holder: null, predecessorId: id });
    expect(copy.documents).toMatchObject([{ kind: "assignment", file: document }]);
    expect(copy.history.map(({ type }) => type)).toEqual(["received"]);
    expect(await screened(other)).toEqual([]);
    const missing = await refused(submitRight(context(), other.brand, copy.id));
    expect(missing.parts?.map(({ pointer }) => pointer)).toEqual(["/holder"]);
  });

  it("rule 8: the old holder cannot accept for the new one, not even in the database", async () => {
    const id = await addVerifiedRight(world, "Keeper");
    const { id: transfer } = succeeded(
      await transferRight(context(), world.brand, id, { to: other.name }),
    );
    const scope = { role: "brand", organisation: world.brand.organisation.id } as const;
    const forced = context().store.transaction(scope, (tx) =>
      tx.db
        .updateTable("rightProposals")
        .set({ state: "accepted" })
        .where("id", "=", transfer)
        .execute(),
    );
    await expect(forced).rejects.toThrow(/row-level security/);
    succeeded(await answerTransfer(context(), world.brand, transfer, "withdrawn"));
    const late = answerTransfer(context(), other.brand, transfer, "accepted");
    expect((await refused(late)).code).toBe("illegal_move");
  });

  it("has documents that its brand and the operator read, and nobody else", async () => {
    const id = await addSubmittedRight(world, "Papers");
    const file = await uploaded(context(), world.brand, "certificate");
    const attach = () =>
      addDocument(context(), world.brand, id, { kind: "certificate", file, note: "Copy" });
    const added = succeeded(await attach());
    expect(added).toMatchObject({ kind: "certificate", media: "application/pdf", note: "Copy" });
    expect(succeeded(await attach()).id).toBe(added.id);
    const extract = await uploaded(context(), world.operator, "extract of the register");
    succeeded(
      await addDocument(context(), world.operator, id, { kind: "register_extract", file: extract }),
    );
    for (const reader of [world.brand, world.operator]) {
      const { documents } = succeeded(await readRight(context(), reader, id));
      expect(documents.map((one) => one.kind)).toEqual(["certificate", "register_extract"]);
      succeeded(await readFile(context(), reader, extract));
      succeeded(await readFile(context(), reader, file));
    }
    expect((await refused(readFile(context(), other.brand, file))).code).toBe("not_found");
    const foreign = addDocument(context(), other.brand, id, { kind: "other", file });
    expect((await refused(foreign)).code).toBe("not_found");
    const unknown = addDocument(context(), world.brand, id, {
      kind: "other",
      file: "e".repeat(64),
    });
    expect((await refused(unknown)).parts?.[0]?.pointer).toBe("/file");
    succeeded(await removeDocument(context(), world.brand, id, added.id));
    const { documents, history } = succeeded(await readRight(context(), world.brand, id));
    expect(documents).toHaveLength(1);
    expect(history.map(({ type }) => type)).toContain("document_removed");
  });

  it("an attack with a fake register number stays in review, and the reviewer sees why", async () => {
    const real = await addVerifiedRight(other, "Birkwell");
    const { number, office } = succeeded(await readRight(context(), other.brand, real));
    const fake: NewRight = {
      kind: "word_mark",
      text: "Birkwell",
      number: `${number?.slice(0, 2)} ${number?.slice(2)}`,
      office: office ?? "",
      holder: "Birkwell Trading",
      niceClasses: [18],
      territories: ["DE"],
      registeredOn: "2020-05-01",
    };
    const { id } = succeeded(await registerRight(context(), world.brand, fake));
    succeeded(await submitRight(context(), world.brand, id));
    const seen = succeeded(await readRight(context(), world.operator, id));
    expect(seen.warnings.map(({ code }) => code)).toEqual(["holder_differs", "held_by_another"]);
    // Whom it is taken from is nothing that the one who takes it learns.
    const own = succeeded(await readRight(context(), world.brand, id));
    expect(own.warnings.map(({ code }) => code)).toEqual(["holder_differs"]);
    const verify = (more: object) =>
      reviewRight(context(), world.operator, id, { outcome: "verified", ...more });
    expect((await refused(verify({}))).parts?.[0]).toMatchObject({
      pointer: "/acceptHeld",
      code: "held_by_another",
    });
    expect((await refused(verify({ acceptHeld: true }))).parts?.[0]?.pointer).toBe("/reason");
    expect(await stateOf(world, id)).toBe("submitted");
    expect(await screened(world)).not.toContain(id);
    const impossible = { ...fake, number: "17", office: "US", territories: ["US"] };
    const second = succeeded(await registerRight(context(), world.brand, impossible));
    expect(second.warnings.map(({ code }) => code)).toContain("number_format");
  });

  it("of every kind can be put in and handed in, with what each kind needs", async () => {
    const registration = {
      number: "1",
      office: "BR",
      holder: world.name,
      territories: ["BR"],
      registeredOn: "2021-01-01",
    };
    const image = await uploaded(context(), world.brand, "a picture");
    const rights: NewRight[] = [
      { kind: "three_dimensional_mark", images: [image], niceClasses: [3], ...registration },
      { kind: "copyright_text", text: "The care label", holder: world.name },
      { kind: "copyright_character", text: "Pip", images: [image], holder: world.name },
      { kind: "utility_model", text: "A folding clasp", ...registration },
      { kind: "patent", text: "A clasp that locks", images: [image], ...registration },
      { kind: "geographical_indication", text: "Valle Verde", ...registration },
    ];
    for (const right of rights) {
      const { id } = succeeded(await registerRight(context(), world.brand, right));
      succeeded(await submitRight(context(), world.brand, id));
      const verified = await reviewRight(context(), world.operator, id, { outcome: "verified" });
      expect([right.kind, verified.ok]).toEqual([right.kind, true]);
    }
    const unpictured = { kind: "copyright_character", text: "Pip", holder: "H" } as const;
    const bare = succeeded(await registerRight(context(), world.brand, unpictured));
    const { parts } = await refused(submitRight(context(), world.brand, bare.id));
    expect(parts?.map(({ pointer }) => pointer)).toEqual(["/images"]);
  });
});
