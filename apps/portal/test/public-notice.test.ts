import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, until } from "../../server/test/support/house.js";
import { MailBox } from "../../server/test/support/mail-box.js";
import { expectStatus, tokenOf } from "../../server/test/support/people.js";
import {
  giveNotice,
  linkIn,
  startMailingServer,
} from "../../server/test/support/public-notices.js";
import { request, type TestServer } from "../../server/test/support/server.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import type { PortalHouse } from "./support/portal-house.js";
import { watchTroubles } from "./support/troubles.js";
import { open, settled, visit } from "./support/visit.js";

const PATIENCE = 240_000;
const SENDER = "office@rights.test";
const FOCUSED_ROLE = "document.activeElement.getAttribute('role')";
const EXPLANATION = "The clasp bears no maker's stamp, and the model was never made in red.";

describeInBrowser("a notice of somebody without an account", () => {
  let mailBox: MailBox;
  let server: TestServer;
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    mailBox = new MailBox();
    server = await startMailingServer(mailBox);
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
    browser = await openBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await mailBox?.close();
  });

  const enter = async (cookie?: string) => {
    const place = { url: server.url } as PortalHouse;
    const context = await visit(browser, place, cookie === undefined ? {} : { cookie });
    return context.newPage();
  };
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByRole("combobox", { name: label }).click();
    await page.getByRole("option", { name: option, exact: true }).click();
  };

  it("goes from the form by mail to the desk and back, without a sign-in", async () => {
    const page = await enter();
    // What is missing is a refusal that belongs to the page.
    const troubles = watchTroubles(page, [422]);
    await open(page, "/notice");
    expect(await faultsOf(page, "form")).toEqual([]);

    // Sent too early, by keyboard: everything that is missing is named, each with the way to its field.
    await page.getByRole("button", { name: "Send the notice" }).focus();
    await page.keyboard.press("Enter");
    const summary = page.getByRole("alert").filter({ hasText: "The notice cannot be sent yet" });
    await summary.waitFor();
    expect(await summary.getByRole("link").count()).toBe(8);
    expect(await page.evaluate(FOCUSED_ROLE)).toBe("alert");
    expect(await faultsOf(page, "form-missing")).toEqual([]);
    await summary.getByRole("link", { name: "Give your e-mail address" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type(SENDER);

    await page.getByLabel("Your name, or your company's").fill("Rights Office");
    await choose(page, "Marketplace", "Harbour Market");
    await page
      .getByLabel("Addresses or ids of the listings")
      .fill("https://harbour.test/items/1\nL-2");
    await choose(page, "Kind of right", "Word mark");
    await page.getByLabel("Registration number").fill("018123456");
    await choose(page, "What is wrong with the listings", "Features of a counterfeit");
    await page.getByLabel("Why they infringe your right").fill(EXPLANATION);
    const certificate = Buffer.from("%PDF-1.4 certificate");
    const file = { name: "certificate.pdf", mimeType: "application/pdf", buffer: certificate };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("certificate.pdf").waitFor();
    await page.getByText("ready", { exact: true }).waitFor();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Send the notice" }).click();
    await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
    expect(await faultsOf(page, "sent")).toEqual([]);

    await open(
      page,
      `/notice/confirm#token=${await until(async () => linkIn(mailBox, SENDER, "confirm"))}`,
    );
    expect(await faultsOf(page, "confirm")).toEqual([]);
    await page.getByRole("button", { name: "Submit the notice" }).click();
    await page.getByRole("link", { name: "See where it stands" }).click();
    await page.getByRole("heading", { name: "Received" }).waitFor();
    expect(await page.getByText("018123456").count()).toBe(1);
    expect(await faultsOf(page, "status")).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("is read at the operator's desk, asked about and decided; its sender sees it", async () => {
    const email = "desk@rights.test";
    const items = [{ listing: "L-7" }];
    const token = await giveNotice(house, mailBox, { email, items, explanation: EXPLANATION });
    const desk = await enter(house.operator.cookie);
    const troubles = watchTroubles(desk);
    await open(desk, "/operator/public-notices");
    expect(await faultsOf(desk, "desk")).toEqual([]);
    await desk.getByRole("link", { name: /^N-/ }).last().click();
    await desk.getByText(EXPLANATION).waitFor();
    await desk.getByText("not known here").waitFor();
    expect(await faultsOf(desk, "desk-notice")).toEqual([]);
    await desk.getByRole("button", { name: "Ask the sender" }).click();
    await desk.getByLabel("Your question").fill("Which of the two do you mean?");
    await desk.getByRole("dialog").getByRole("button", { name: "Ask the sender" }).click();
    await desk.getByRole("dialog").waitFor({ state: "detached" });

    const sender = await enter();
    await open(sender, `/notice/status#token=${token}`);
    await sender.getByRole("heading", { name: "We have a question" }).waitFor();
    expect(await faultsOf(sender, "status-question")).toEqual([]);
    await sender.getByLabel("Your answer").fill("The first one.");
    await sender.getByRole("button", { name: "Send the answer" }).click();
    await sender.getByRole("heading", { name: "Received" }).waitFor();

    await desk.reload();
    await settled(desk);
    await desk.getByText("The first one.").waitFor();
    await desk.getByRole("button", { name: "Decide" }).click();
    await desk.getByLabel("No action was taken").check();
    await desk.getByLabel("Reasons, for the sender").fill("The listing is not of your goods.");
    expect(await faultsOf(desk, "desk-decide")).toEqual([]);
    await desk.getByRole("dialog").getByRole("button", { name: "Decide" }).click();
    await desk.getByRole("dialog").waitFor({ state: "detached" });

    // Loaded again, the page knows its link.
    await sender.reload();
    await settled(sender);
    await sender.getByRole("heading", { name: "No action was taken" }).waitFor();
    await sender.getByText("The listing is not of your goods.").waitFor();
    await sender.getByText("out-of-court").waitFor();
    expect(await faultsOf(sender, "status-decided")).toEqual([]);
    expect(troubles).toEqual([]);
    await Promise.all([desk.context().close(), sender.context().close()]);
  });

  it("restricts the listing that a person names; its sender reads the seller's contest and replies", async () => {
    const email = "restrict@rights.test";
    const items = [{ listing: "L-9" }];
    const seller = { id: "s-09", name: "Tideway" };
    const listings = [{ id: "L-9", title: "N0rvane satchel", seller }];
    const path = "/v1/marketplaces/harbour/listings";
    expectStatus(await request(server.url, { path, key: house.key, body: { listings } }), 200);
    const token = await giveNotice(house, mailBox, { email, items, explanation: EXPLANATION });
    const desk = await enter(house.operator.cookie);
    const troubles = watchTroubles(desk);
    await open(desk, "/manager");
    await desk
      .getByText(/Public notices? to read/)
      .first()
      .waitFor();
    await open(desk, "/operator/public-notices");
    await desk.getByRole("link", { name: /^N-/ }).last().click();
    await desk.getByText("N0rvane satchel").waitFor();
    await desk.getByRole("button", { name: "Decide" }).click();
    await desk.getByLabel("The listing was restricted").check();
    await desk.getByRole("checkbox", { name: "L-9 · N0rvane satchel" }).waitFor();
    await desk.getByLabel("Reasons, for the sender").fill("The mark is written with a digit.");
    expect(await faultsOf(desk, "desk-restrict")).toEqual([]);
    await desk.getByRole("dialog").getByRole("button", { name: "Decide" }).click();
    await desk.getByRole("dialog").waitFor({ state: "detached" });
    await desk.getByText("Restricted on this notice").waitFor();
    expect(await faultsOf(desk, "desk-restricted")).toEqual([]);

    const link = await request(server.url, {
      path: "/v1/marketplaces/harbour/sellers/s-09/links",
      method: "POST",
      key: house.key,
    });
    const shop = await enter();
    const { pathname, search, hash } = new URL(expectStatus(link, 201).body.url);
    await open(shop, `${pathname}${search}${hash}`);
    await shop
      .getByRole("link", { name: /N0rvane satchel/ })
      .first()
      .click();
    await shop.getByText("Rights Office").first().waitFor();
    expect(await faultsOf(shop, "seller-case")).toEqual([]);
    const { body } = await request(server.url, {
      path: "/v1/seller/sessions",
      body: { token: await sellerToken() },
    });
    const cases = await request(server.url, { path: "/v1/seller/cases", key: body.token });
    const contested = await request(server.url, {
      path: `/v1/seller/cases/${cases.body.items[0].id}/contests`,
      key: body.token,
      body: { kind: "authorised_by_owner", message: "We have a licence.", files: [] },
    });
    expectStatus(contested, 201);

    const sender = await enter();
    await open(sender, `/notice/status#token=${token}`);
    await sender.getByText("We have a licence.").waitFor();
    expect(await faultsOf(sender, "status-contested")).toEqual([]);
    await sender.getByLabel("Your reply to the seller").fill("The licence ended in May.");
    await sender.getByRole("button", { name: "Stand by the notice" }).click();
    await sender.getByText("You stand by your notice.").waitFor();
    expect(troubles).toEqual([]);
    await Promise.all([desk, shop, sender].map((page) => page.context().close()));
  });

  it("lets its sender complain of a refusal on the page of the receipt", async () => {
    const token = await giveNotice(house, mailBox, { email: "complain@rights.test" });
    const { id } = (
      await request(server.url, { path: "/v1/public-notices", cookie: house.operator.cookie })
    ).body.items.at(-1);
    const seen = await request(server.url, {
      path: `/v1/public-notices/${id}`,
      cookie: house.operator.cookie,
    });
    const decision = { outcome: "no_action", reasons: "No mark.", version: seen.body.version };
    const decided = await request(server.url, {
      path: `/v1/public-notices/${id}/decision`,
      cookie: house.operator.cookie,
      body: decision,
    });
    expectStatus(decided, 200);
    const sender = await enter();
    const troubles = watchTroubles(sender);
    await open(sender, `/notice/status#token=${token}`);
    await sender.getByRole("button", { name: "Send the complaint" }).click();
    await sender.getByText("Say first why the decision is wrong.").waitFor();
    expect(await faultsOf(sender, "status-complain")).toEqual([]);
    await sender.getByLabel("Why the decision is wrong").fill("The mark is in the second picture.");
    await sender.getByRole("button", { name: "Send the complaint" }).click();
    await sender.getByRole("heading", { name: "Complaint received" }).waitFor();
    expect(await faultsOf(sender, "status-complained")).toEqual([]);
    expect(troubles).toEqual([]);
    await sender.context().close();
  });

  async function sellerToken(): Promise<string> {
    const path = "/v1/marketplaces/harbour/sellers/s-09/links";
    const link = await request(server.url, { path, method: "POST", key: house.key });
    return tokenOf(expectStatus(link, 201).body.url);
  }

  it("says of a link that is used, and of one that leads nowhere, what to do", async () => {
    const page = await enter();
    const troubles = watchTroubles(page, [404, 410]);
    const email = "links@rights.test";
    await giveNotice(house, mailBox, { email });
    await open(page, `/notice/confirm#token=${linkIn(mailBox, email, "confirm")}`);
    await page.getByRole("button", { name: "Submit the notice" }).click();
    await page.getByText("This link was used already, or is too old.").waitFor();
    await open(page, "/notice/status#token=nonsense");
    await page.getByText("There is no notice behind this link.").waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  /** In both languages where the switch is on the page, and on both widths. */
  async function faultsOf(page: Page, name: string): Promise<string[]> {
    const faults: string[] = [];
    const look = async (how: string) => {
      const found = await lookAt(page, `notice-${name}-${how}`);
      faults.push(...found.map((fault) => `${how}: ${fault}`));
    };
    await look("wide");
    await page.setViewportSize({ width: 390, height: 844 });
    await look("phone");
    const over = await overflow(page);
    if (over > 0) faults.push(`wider than the screen by ${over} px`);
    await page.setViewportSize({ width: 1440, height: 900 });
    return faults;
  }
});
