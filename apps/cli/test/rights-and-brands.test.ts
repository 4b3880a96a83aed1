import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Ended, touchstone } from "./touchstone.js";
import { createWorkspace, listing, ndjson, parseLines, wordMark } from "./workspace.js";

const space = createWorkspace();
const listings = space.write("listings.ndjson", ndjson(listing(1)));

function screen(...more: string[]): Promise<Ended> {
  return touchstone(["screen", "--listings", "listings.ndjson", ...more], { cwd: space.folder });
}
function withRights(text: string): Promise<Ended> {
  space.write("r.ndjson", text);
  return screen("--rights", "r.ndjson");
}
function withBrands(text: string): Promise<Ended> {
  space.write("b.ndjson", text);
  return screen("--rights", "rights.ndjson", "--brands", "b.ndjson");
}

describe("touchstone screen and its rights", () => {
  it("does not start over a bad line, and names file, line, place and fault", async () => {
    const { status, stdout, stderr } = await withRights(
      ndjson(wordMark("r-1", "Lumora"), { id: "r-2", brand: "Lumora", kind: "word_mark" }),
    );
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/r\.ndjson:2: invalid_right \/text: ./);
  });

  it("names the first 20 bad lines and counts the others", async () => {
    const { status, stderr } = await withRights("\n".repeat(27));
    expect(status).toBe(2);
    const named = stderr.match(/r\.ndjson:\d+: invalid_right: /g) ?? [];
    expect(named).toHaveLength(20);
    expect(named.at(-1)).toContain("r.ndjson:20:");
    expect(stderr).toMatch(/7 more bad lines/);
  });

  it("refuses an id that stands twice, naming where it stands first", async () => {
    const { status, stderr } = await withRights(
      ndjson(wordMark("r-1", "Lumora"), wordMark("r-2", "Lumora"), wordMark("r-1", "Kestrovelle")),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/r\.ndjson:3: invalid_right \/id: .*line 1/);
  });

  it("skips rights of other kinds with one line", async () => {
    const other = (id: string, kind: string) => ({ id, brand: "Lumora", kind, number: "EP1" });
    const { status, stderr } = await withRights(
      ndjson(
        wordMark("r-1", "Lumora"),
        other("r-2", "patent"),
        other("r-3", "geographical_indication"),
      ),
    );
    expect(status).toBe(0);
    const skipped = stderr.split("\n").filter((line) => line.includes("skipped"));
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatch(/2 .*patent.*geographical_indication/);
  });

  it("takes rights in texts and says that copied texts are not looked for yet", async () => {
    const text = { id: "r-2", brand: "Lumora", kind: "copyright_text", text: "Carry the light." };
    const { status, stderr } = await withRights(ndjson(text));
    expect(status).toBe(0);
    expect(stderr).toMatch(/rights in texts: 1; .*not look for copied texts yet/);
    expect(stderr).toMatch(/no right to look for/);
  });

  it("takes rights that rest on pictures and refuses one whose picture cannot be read", async () => {
    mkdirSync(space.path("photos"), { recursive: true });
    const svg = 'xmlns="http://www.w3.org/2000/svg" width="90" height="60"';
    space.write("photos/lumora.svg", `<svg ${svg}><path d="M0 0h9v9z"/></svg>`);
    space.write("photos/torn.svg", "<svg/>");
    const photo = { id: "r-2", brand: "Lumora", kind: "copyright_image" };
    const well = { ...photo, images: ["photos/lumora.svg"] };
    const taken = await withRights(ndjson(wordMark("r-1", "Lumora"), well));
    expect(taken.status).toBe(0);
    const torn = { ...photo, images: ["photos/torn.svg"] };
    const { status, stderr } = await withRights(ndjson(wordMark("r-1", "Lumora"), torn));
    expect(status).toBe(2);
    expect(stderr).toMatch(/right r-2: the reference image photos\/torn\.svg cannot be used/);
  });

  it("refuses a right whose reference image is missing", async () => {
    const design = {
      id: "r-2",
      brand: "Lumora",
      kind: "design",
      images: ["rights.ndjson", "no.png"],
    };
    const { status, stderr } = await withRights(ndjson(wordMark("r-1", "Lumora"), design));
    expect(status).toBe(2);
    expect(stderr).toMatch(/r\.ndjson:2: invalid_right \/images\/1: .*no\.png/);
  });

  it("reads rights from standard input, with a BOM and CRLF", async () => {
    const input = `\ufeff${ndjson(wordMark("r-1", "Lumora")).replace("\n", "\r\n")}`;
    const { status, stdout } = await touchstone(
      ["screen", "--rights", "-", "--listings", listings, "--quiet"],
      { input },
    );
    expect(status).toBe(0);
    expect(parseLines(stdout)).toHaveLength(1);
  });
});

describe("touchstone screen and its brands", () => {
  it("refuses a second line for the same brand", async () => {
    const { status, stderr } = await withBrands(ndjson({ brand: "Lumora" }, { brand: "Lumora" }));
    expect(status).toBe(2);
    expect(stderr).toMatch(/b\.ndjson:2: invalid_brand \/brand: .*line 1/);
  });

  it("refuses a price that is no decimal string", async () => {
    const price = { product: "tote", condition: "new", currency: "USD", low: 415 };
    const { status, stderr } = await withBrands(
      ndjson({ brand: "Lumora", referencePrices: [price] }),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/b\.ndjson:1: invalid_brand \/referencePrices\/0\/low: ./);
  });

  it("tells of bad rights and bad brands at once", async () => {
    space.write("b.ndjson", "{}\n");
    space.write("r.ndjson", "{}\n");
    const { status, stderr } = await screen("--rights", "r.ndjson", "--brands", "b.ndjson");
    expect(status).toBe(2);
    expect(stderr).toMatch(/r\.ndjson:1: invalid_right/);
    expect(stderr).toMatch(/b\.ndjson:1: invalid_brand/);
  });
});

describe("touchstone screen and its policy", () => {
  const withPolicy = (text: string) => {
    space.write("policy.json", text);
    return screen("--rights", "rights.ndjson", "--policy", "policy.json");
  };

  it("reads a policy on several lines", async () => {
    const { status } = await withPolicy('\ufeff{\n  "askFrom": 0.7,\n  "act": []\n}\n');
    expect(status).toBe(0);
  });

  it.each([
    ['{"askFrom": 1.5}', /policy\.json.*\/askFrom/],
    ['{"act": "all"}', /policy\.json.*\/act/],
    ["[]", /policy\.json/],
    ["{", /policy\.json.*JSON/],
    ["", /policy\.json.*JSON/],
  ])("does not start with the policy %s", async (text, complaint) => {
    const { status, stdout, stderr } = await withPolicy(text);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(complaint);
  });
});
