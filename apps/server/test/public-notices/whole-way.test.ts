import { afterAll, beforeAll, expect, it } from "vitest";
import { mailWorker } from "../../src/workers/mail/mail-worker.js";
import { requestsWorker } from "../../src/workers/requests/requests-worker.js";
import { screeningWorker } from "../../src/workers/screening/screening-worker.js";
import {
  addBrand,
  declare,
  type House,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../support/house.js";
import { MailBox } from "../support/mail-box.js";
import { expectStatus, type TestPerson } from "../support/people.js";
import { giveNotice, linkIn, plain, WHOLE_NOTICE } from "../support/public-notices.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const SENDER = WHOLE_NOTICE.email;

describeOnStores("a notice of somebody without an account", (kind) => {
  let mailBox: MailBox;
  let server: TestServer;
  let house: House;
  let brand: TestPerson;
  let right: string;
  beforeAll(async () => {
    mailBox = new MailBox();
    const url = await mailBox.open();
    server = await startTestServer({
      kind,
      config: { smtp: { url, from: "Touchstone <ip@touchstone.test>" } },
      workers: [mailWorker, screeningWorker, requestsWorker],
    });
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
    brand = await addBrand(house, "Norvane");
    right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
    const listings = [
      { id: "L-1", title: "Leather satchel", seller: { id: "s-01", name: "Tideway" } },
    ];
    const path = "/v1/marketplaces/harbour/listings";
    expectStatus(await request(server.url, { path, key: house.key, body: { listings } }), 200);
  }, 240_000);
  afterAll(async () => {
    await server.close();
    await mailBox.close();
  });

  const status = async (token: string) =>
    // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
    expectStatus(await request(server.url, { path: `/v1/public/notices/${token}` }), 200).body;
  const onDesk = async (reference: string, state = "submitted") => {
    const path = `/v1/public-notices?state=${state}`;
    const { items } = await send(server, house.operator, { path }, 200);
    return items.find((one: { reference: string }) => one.reference === reference);
  };
  const read = (id: string) =>
    send(server, house.operator, { path: `/v1/public-notices/${id}` }, 200);
  const move = async (id: string, name: string, said: object, expected = 200) => {
    const { version } = await read(id);
    const body = { ...said, version };
    const path = `/v1/public-notices/${id}/${name}`;
    // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
    return send(server, house.operator, { path, body }, expected);
  };
  const mails = (part: string) =>
    mailBox.taken.filter(({ to, text }) => to === SENDER && plain(text).includes(part));

  it("is on no desk until its address is shown to be the sender's, and then has its receipt", async () => {
    const path = "/v1/public/notices";
    const written = await request(server.url, { path, body: WHOLE_NOTICE });
    expect(written.status).toBe(202);
    expect(Object.keys(written.body)).toEqual(["confirmUntil"]);
    const token = await until(async () => linkIn(mailBox, SENDER, "confirm"));
    const desk = await send(server, house.operator, { path: "/v1/public-notices" }, 200);
    expect(desk.items).toEqual([]);
    const confirmed = await request(server.url, {
      path: "/v1/public/notice-confirmations",
      body: { token },
    });
    expect(confirmed.status).toBe(201);
    // The link of the receipt and the one on the page lead to the same.
    const mailed = await until(async () => linkIn(mailBox, SENDER, "status"));
    expect(mailed).toBe(confirmed.body.token);
    const shown = await status(mailed);
    expect(shown).toMatchObject({ state: "submitted", automatedMeans: false, decision: null });
    expect(mails(shown.reference)).toHaveLength(1);
    expect(await onDesk(shown.reference)).toMatchObject({ sender: "Rights Office", listings: 1 });
  });

  it("is asked about, clarified, and decided with reasons and redress; its sender is told each time", async () => {
    const token = await giveNotice(house, mailBox);
    const { reference } = await status(token);
    const { id } = await onDesk(reference);
    await move(id, "question", { question: "Which of the two satchels do you mean?" });
    await until(async () => mails("Which of the two satchels").length === 1);
    const asked = await status(token);
    expect(asked.state).toBe("clarification_required");
    expect(asked.messages.at(-1)).toMatchObject({ from: "operator", kind: "question" });
    const path = `/v1/public/notices/${token}/clarification`;
    const text = "The brown one, in the second picture.";
    expectStatus(await request(server.url, { path, body: { text } }), 200);
    // Nothing is asked any more.
    expect((await request(server.url, { path, body: { text } })).status).toBe(409);
    await move(id, "forward", { note: "Is the mark used as a mark?" });
    const reasons = "The word is the ordinary name of the leather, not used as your mark.";
    const decided = await move(id, "decision", { outcome: "no_action", reasons });
    expect(decided).toMatchObject({ state: "decided", outcome: "no_action" });
    await until(async () => mails("ordinary name of the leather").length === 1);
    expect(mails("out-of-court dispute settlement")).toHaveLength(1);
    const told = await status(token);
    expect(told.decision).toMatchObject({
      outcome: "no_action",
      redress: ["complaint", "out_of_court", "judicial"],
    });
    // What the house notes for itself stays in the house.
    expect(JSON.stringify(told)).not.toContain("used as a mark?");
    expect((await read(id)).messages.map((one: { kind: string }) => one.kind)).toContain("note");
    await move(id, "decision", { outcome: "no_action", reasons }, 409);
  });

  it("restricts nothing by itself: put to the brand, only the brand's own notice does", async () => {
    const token = await giveNotice(house, mailBox);
    const { id } = await onDesk((await status(token)).reference);
    const reasons = "The brand confirmed it.";
    await move(id, "decision", { outcome: "restricted", reasons }, 409);
    const wrong = { brandId: brand.organisationId, listingId: "L-404" };
    const refused = await move(id, "brand-request", wrong, 400);
    expect(refused.errors[0].pointer).toBe("/listingId");
    const put = await move(id, "brand-request", { ...wrong, listingId: "L-1" });
    expect(put).toMatchObject({ state: "put_to_brand", brand: { name: "Norvane" } });
    await move(id, "decision", { outcome: "restricted", reasons }, 409);
    const { items } = await send(server, brand, { path: "/v1/requests" }, 200);
    expect(items.map((one: { id: string }) => one.id)).toEqual([put.case.id]);
    const answer = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_COUNTERFEIT_FEATURES",
      declarationId: await declare(house, brand),
    };
    const path = `/v1/requests/${put.case.id}/answer`;
    await send(server, brand, { path, body: answer }, 200);
    const decided = await move(id, "decision", { outcome: "restricted", reasons });
    expect(decided).toMatchObject({ outcome: "restricted", case: { restrictionState: "active" } });
  });

  it("can be taken back by its sender while it is open", async () => {
    const token = await giveNotice(house, mailBox);
    const path = `/v1/public/notices/${token}/withdrawal`;
    const back = await request(server.url, { path, method: "POST" });
    expect(back.body.state).toBe("withdrawn");
    expect((await request(server.url, { path, method: "POST" })).status).toBe(409);
  });

  it("brings files, which are downloaded as what nobody has scanned", async () => {
    const begun = await request(server.url, { path: "/v1/public/notice-drafts", method: "POST" });
    const { draft } = expectStatus(begun, 201).body;
    const headers = { "content-type": "application/pdf", "touchstone-draft": draft };
    const file = { path: "/v1/public/notice-files", body: "%PDF-1.4 register", headers };
    const added = expectStatus(await request(server.url, file), 201).body;
    expect(added).toMatchObject({ media: "application/pdf", scan: "unscanned" });
    const foreign = { ...headers, "touchstone-draft": `${draft.slice(0, -1)}x` };
    expect((await request(server.url, { ...file, headers: foreign })).status).toBe(410);
    const token = await giveNotice(house, mailBox, { draft, email: "files@rights.test" });
    const shown = await status(token);
    expect(shown.files).toEqual([{ media: "application/pdf", size: 17, scan: "unscanned" }]);
    const { id } = await onDesk(shown.reference);
    const path = `/v1/public-notices/${id}/files/${added.id}`;
    const given = await request(server.url, { path, cookie: house.operator.cookie });
    expect(given.headers.get("content-disposition")).toBe("attachment");
    expect(given.headers.get("touchstone-scan")).toBe("unscanned");
    // A draft that was sent takes no more files.
    expect((await request(server.url, file)).status).toBe(410);
  });
});
