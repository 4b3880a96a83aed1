import { afterAll, beforeAll, expect, it } from "vitest";
import { addBrand, type House, openHouse, send } from "../../../../test/support/house.js";
import type { TestPerson } from "../../../../test/support/people.js";
import { request, startTestServer, type TestServer } from "../../../../test/support/server.js";
import { describeOnStores } from "../../../../test/support/stores.js";

const CSV = [
  "kind,text,office,number,holder,territories,niceClasses,registeredOn",
  "word_mark,Alba,EM,018123456,Alba,EU,18 25,2020-05-01",
  "word_mark,Albina,EM,018 123 457,Alba,EU,18,2020-05-01",
  "word_mark,Albina again,EM,018123457,Alba,EU,18,2020-05-01",
  "word_mark,,EM,018123458,Alba,EU,18,2020-05-01",
  "word_mark,Odd,US,17,Alba,US,18,2020-05-01",
  "figurative_mark,,EM,018123459,Alba,EU,18,2020-05-01",
].join("\r\n");

describeOnStores("importing and exporting rights", (kind) => {
  let server: TestServer;
  let house: House;
  let brand: TestPerson;
  const upload = async (
    person: TestPerson,
    file: string | Buffer,
    { media = "text/csv", query = "" } = {},
  ) => {
    const origin = new URL(server.url).origin;
    const answer = await fetch(`${server.url}/v1/rights/import${query}`, {
      method: "POST",
      headers: { cookie: person.cookie, origin, "content-type": media },
      body: file,
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, never> };
  };
  const outcomes = (body: { readonly rows?: { readonly outcome: string }[] }) =>
    body.rows?.map(({ outcome }) => outcome);
  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    house = await openHouse(server, { id: "harbour", webhook: "https://shop.test/hook" });
    brand = await addBrand(house, "Alba");
  }, 60_000);
  afterAll(() => server?.close());

  it("a dry run tells the truth and writes nothing", async () => {
    const { status, body } = await upload(brand, CSV, { query: "?dryRun=true" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ dryRun: true, created: 4, repeated: 1, rejected: 1, exists: 0 });
    const listed = await send(server, brand, { path: "/v1/rights" }, 200);
    expect(listed.items).toEqual([]);
  });

  it("good rows become drafts, bad ones are told of, and the same file again changes nothing", async () => {
    const { body } = await upload(brand, CSV);
    const expected = ["created", "created", "repeated", "rejected", "created", "created"];
    expect(outcomes(body)).toEqual(expected);
    expect(body["rows"]?.[3]).toMatchObject({
      line: 5,
      errors: [{ pointer: "/text" }],
      right: null,
    });
    const warned = body["rows"]?.[4] as { readonly warnings?: { readonly code: string }[] };
    expect(warned.warnings?.map(({ code }) => code)).toEqual(["number_format"]);
    const again = await upload(brand, CSV.replace("018123456", "018 123 456"));
    const exists = ["exists", "exists", "exists", "rejected", "exists", "exists"];
    expect(outcomes(again.body)).toEqual(exists);
    const listed = await send(server, brand, { path: "/v1/rights" }, 200);
    expect(listed.items.map(({ state }: { state: string }) => state)).toEqual([
      "draft",
      "draft",
      "draft",
      "draft",
    ]);
  });

  it("two at once put each right in once", async () => {
    const file = CSV.replaceAll("01812345", "01912345");
    const both = await Promise.all([upload(brand, file), upload(brand, file)]);
    const created = both.map(({ body }) => Number(body["created"]));
    expect(created.sort((a, b) => a - b)).toEqual([0, 4 - 1]);
  });

  it("a register's XML goes the same way; hostile XML and other encodings leave nothing", async () => {
    const xml = `<r><TradeMark><RegistrationOfficeCode>FR</RegistrationOfficeCode>
      <RegistrationNumber>4812345</RegistrationNumber><MarkFeature>Word</MarkFeature>
      <MarkVerbalElementText>Alba Paris</MarkVerbalElementText></TradeMark></r>`;
    const media = "application/xml";
    const before = await send(server, brand, { path: "/v1/rights?limit=200" }, 200);
    const hostile = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml}`;
    const refused = await upload(brand, hostile, { media });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ code: "doctype" }] } });
    const wide = await upload(brand, Buffer.from(xml, "utf16le"), { media });
    expect(wide).toMatchObject({ status: 415, body: { errors: [{ code: "encoding" }] } });
    const broken = await upload(brand, xml.slice(0, -8), { media });
    expect(broken).toMatchObject({ status: 400, body: { errors: [{ code: "xml_broken" }] } });
    const after = await send(server, brand, { path: "/v1/rights?limit=200" }, 200);
    expect(after.items).toHaveLength(before.items.length);
    const { body } = await upload(brand, xml, { media });
    expect(outcomes(body)).toEqual(["created"]);
  });

  it("what goes out as CSV comes back as what is there; NDJSON has the history", async () => {
    const scary = { kind: "word_mark", text: '=HYPERLINK("x")', holder: "Alba" };
    await send(server, brand, { path: "/v1/rights", body: scary }, 201);
    const origin = new URL(server.url).origin;
    const get = async (format: string, person = brand) => {
      const path = `${server.url}/v1/rights/export?format=${format}`;
      return (await fetch(path, { headers: { cookie: person.cookie, origin } })).text();
    };
    const csv = await get("csv");
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    const back = await upload(brand, csv, { query: "?dryRun=true" });
    const listed = await send(server, brand, { path: "/v1/rights?limit=200" }, 200);
    expect(new Set(outcomes(back.body))).toEqual(new Set(["exists"]));
    expect(outcomes(back.body)).toHaveLength(listed.items.length);
    const lines = (await get("ndjson")).trim().split("\n");
    expect(lines).toHaveLength(listed.items.length);
    expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ history: [{ type: "registered" }] });
    const stranger = await addBrand(house, "Other");
    expect(await get("ndjson", stranger)).toBe("");
  });

  it("takes no other kind of file", async () => {
    const answer = await request(server.url, {
      path: "/v1/rights/import",
      method: "POST",
      cookie: brand.cookie,
      body: [],
    });
    expect(answer.status).toBe(415);
  });
});
