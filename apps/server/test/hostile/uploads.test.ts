import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addBrand, type House, openHouse } from "../support/house.js";
import { expectStatus, type TestPerson } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";

const GPS = { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 3123/100" };
const CAMERA = "Camera of a private person";

let server: TestServer;
let house: House;
let brand: TestPerson;
let rival: TestPerson;
beforeAll(async () => {
  server = await startTestServer({ kind: "pglite", workers: [] });
  house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
  brand = await addBrand(house, "Norvane");
  rival = await addBrand(house, "Borealis");
});
afterAll(() => server?.close());

function upload(person: TestPerson, bytes: Uint8Array, media: string) {
  const headers = { "content-type": media };
  return request(server.url, { path: "/v1/files", body: bytes, headers, cookie: person.cookie });
}

async function keyOf(bytes: Uint8Array, media: string): Promise<string> {
  return expectStatus(await upload(brand, bytes, media), 201).body.key;
}

async function read(person: TestPerson, key: string, query = "") {
  const { cookie } = person;
  const answer = await fetch(`${server.url}/v1/files/${key}${query}`, { headers: { cookie } });
  return {
    status: answer.status,
    media: answer.headers.get("content-type"),
    shown: answer.headers.get("content-disposition"),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}

async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#888" } })
    .withExif({ IFD0: { Make: CAMERA }, IFD3: GPS })
    .jpeg()
    .toBuffer();
}

describe("a photograph that says where it was taken", () => {
  it("is shown without that, and given back as it was to whoever sent it and to the operator", async () => {
    const bytes = await photograph();
    expect(bytes.includes(CAMERA)).toBe(true);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const key = await keyOf(bytes, "image/jpeg");
    for (const person of [brand, house.operator]) {
      const shown = await read(person, key);
      expect(shown).toMatchObject({ status: 200, media: "image/jpeg", shown: "inline" });
      expect(shown.bytes.includes(CAMERA)).toBe(false);
      expect((await sharp(shown.bytes).metadata()).exif).toBeUndefined();
      const original = await read(person, key, "?original=true");
      expect(original).toMatchObject({ status: 200, shown: "attachment" });
      expect(original.bytes.equals(bytes)).toBe(true);
    }
    for (const query of ["", "?original=true"]) {
      expect((await read(rival, key, query)).status).toBe(404);
    }
  });

  it("is nowhere on the disk as it was", async () => {
    await keyOf(await photograph(), "image/jpeg");
    const folder = join(server.context.config.dataFolder, "objects");
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const kept = files.filter((file) => file.isFile());
    expect(kept.length).toBeGreaterThan(0);
    for (const { parentPath, name } of kept) {
      expect((await readFile(join(parentPath, name))).includes(CAMERA)).toBe(false);
    }
  });
});

it("a drawing is shown as pixels: its programs and addresses stay with the original", async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)"><path d="M0 0h30v30z"/></a></svg>',
  );
  const key = await keyOf(svg, "image/svg+xml");
  const shown = await read(house.operator, key);
  expect(shown).toMatchObject({ status: 200, media: "image/png" });
  expect(shown.bytes.includes("alert")).toBe(false);
  expect((await sharp(shown.bytes).metadata()).format).toBe("png");
});

it("what hangs behind a picture is not shown with it", async () => {
  const png = await sharp(await photograph())
    .png()
    .toBuffer();
  for (const behind of ["PK\x03\x04 an archive", "<script>alert(1)</script>", "%PDF-1.7 more"]) {
    const answer = await upload(brand, Buffer.concat([png, Buffer.from(behind)]), "image/png");
    if (answer.status === 400) continue;
    const shown = await read(brand, expectStatus(answer, 201).body.key);
    expect([behind, shown.status, shown.bytes.includes(behind.slice(4))]).toEqual([
      behind,
      200,
      false,
    ]);
  }
});

describe("documents and archives are never opened", () => {
  const zeros = deflateSync(Buffer.alloc(300_000_000));

  it("a PDF whose stream unpacks to 300 MB is kept as it came, and only downloaded", async () => {
    const pdf = Buffer.concat([
      Buffer.from("%PDF-1.7\n1 0 obj<</Filter/FlateDecode/Length 9>>stream\n"),
      zeros,
      Buffer.from("\nendstream endobj\n/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
    ]);
    const before = process.memoryUsage().rss;
    const key = await keyOf(pdf, "application/pdf");
    const got = await read(house.operator, key);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    expect(got).toMatchObject({ status: 200, media: "application/pdf", shown: "attachment" });
    expect(got.bytes.equals(pdf)).toBe(true);
  });

  it.each([
    ["an archive", Buffer.concat([Buffer.from("PK\x03\x04\x14\0\0\0\x08\0", "latin1"), zeros])],
    ["something packed", gzipSync(Buffer.alloc(50_000_000))],
    ["a text document", Buffer.from("PK\x03\x04[Content_Types].xml", "latin1")],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a program", Buffer.from("MZ\x90\0", "latin1")],
  ])("%s is refused, whatever it is called", async (_, bytes) => {
    for (const media of ["image/png", "image/svg+xml", "application/pdf", "application/zip"]) {
      const { status, body } = await upload(brand, bytes, media);
      expect([media, status, body.code]).toEqual([media, 415, "unsupported_media"]);
    }
  });
});
