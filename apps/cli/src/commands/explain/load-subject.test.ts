import { describe, expect, it } from "vitest";
import { createWorkspace, listing } from "../../../test/workspace.js";
import { loadSubject } from "./load-subject.js";
import type { ExplainOptions } from "./options.js";

const space = createWorkspace();

function load(text: string | undefined, given: Partial<ExplainOptions> = {}) {
  return loadSubject(text, { rights: "rights.ndjson", color: "never", ...given });
}

async function complaint(
  text: string | undefined,
  given: Partial<ExplainOptions>,
): Promise<string> {
  const subject = await load(text, given);
  return subject.ok ? "none" : subject.complaints.join("\n");
}

describe("what is to be explained", () => {
  it("is a text as a title, with what options add to it", async () => {
    const given = {
      category: "Bags > Totes",
      description: "of leather",
      brandClaim: "Lumora",
      price: "21.70 usd",
      condition: "new",
    };
    expect(await load("Lumora tote", given)).toMatchObject({
      ok: true,
      value: { title: "Lumora tote", ...given, price: { amount: "21.70", currency: "USD" } },
    });
  });

  it("is a whole listing from a file", async () => {
    const path = space.write("listing.json", `\ufeff${JSON.stringify(listing(7))}\n`);
    expect(await load(undefined, { listing: path })).toMatchObject({
      ok: true,
      value: listing(7),
    });
  });

  it.each<readonly [string, Partial<ExplainOptions>, RegExp]>([
    [" ", {}, /^the text is empty; there is nothing to explain$/],
    ["tote", { price: "-1 USD" }, /^invalid_listing \/price\/amount: /],
    ["tote", { price: "12" }, /^invalid_listing \/price\/currency: /],
    ["tote", { condition: "odd" }, /^invalid_listing \/condition: /],
    ["tote", { listing: "listing.json" }, /^give a text or --listing, not both$/],
  ])("%j with %j is refused", async (text, given, why) => {
    expect(await complaint(text, given)).toMatch(why);
  });

  it.each<readonly [string, string, Partial<ExplainOptions>, RegExp]>([
    [
      "bad.json",
      JSON.stringify(listing(1, { price: 1 })),
      {},
      /bad\.json: invalid_listing \/price: /,
    ],
    ["lines.json", "{}\n{}\n", {}, /lines\.json: is not one JSON object: /],
    [
      "good.json",
      JSON.stringify(listing(1)),
      { category: "Bags" },
      /^--category belongs to a text/,
    ],
  ])("a file such as %s is refused", async (name, content, given, why) => {
    const path = space.write(name, content);
    expect(await complaint(undefined, { listing: path, ...given })).toMatch(why);
  });

  it("is nothing where the file is not there", async () => {
    expect(await complaint(undefined, { listing: space.path("none.json") })).toMatch(
      /none\.json \(--listing\): there is no such file/,
    );
  });
});
