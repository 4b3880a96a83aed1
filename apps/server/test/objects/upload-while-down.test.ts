import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addBrand, openHouse } from "../support/house.js";
import { type S3Double, startS3Double } from "../support/s3-double.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

describeOnStores(
  "an upload while the bucket is in trouble",
  (kind) => {
    let server: TestServer;
    let double: S3Double;
    beforeAll(async () => {
      double = await startS3Double();
      server = await startTestServer({ kind, config: { objects: double.place }, workers: [] });
    });
    afterAll(async () => {
      await server?.close();
      await double?.close();
    });

    it("is refused and acknowledged nowhere; listings are taken all the same, and later so is the file", async () => {
      const webhook = "https://harbour.example/webhook";
      const house = await openHouse(server, { id: "harbour", webhook });
      const brand = await addBrand(house, "Norvane");
      const bytes = await sharp({
        create: { width: 8, height: 8, channels: 3, background: "red" },
      })
        .png()
        .toBuffer();
      const upload = () =>
        fetch(`${server.url}/v1/files`, {
          method: "POST",
          headers: { cookie: brand.cookie, origin: server.url, "content-type": "image/png" },
          body: new Uint8Array(bytes),
        });
      for (const [trouble, status, code] of [
        ["denied", 503, "objects_down"],
        ["full", 507, "objects_full"],
      ] as const) {
        double.trouble(trouble);
        const refused = await upload();
        expect(refused.status).toBe(status);
        expect(await refused.json()).toMatchObject({ code });
      }
      const listings = [{ id: "L-1", title: "A tote", seller: { id: "s-1" } }];
      const path = "/v1/marketplaces/harbour/listings";
      const taken = await request(server.url, { path, key: house.key, body: { listings } });
      expect(taken).toMatchObject({ status: 200, body: { accepted: 1 } });
      const ready = await request(server.url, { path: "/readyz" });
      expect(ready).toMatchObject({ status: 200, body: { ready: true, objects: { ok: false } } });
      expect(double.objects.size).toBe(0);

      double.trouble("none");
      const kept = await upload();
      expect(kept.status).toBe(201);
      expect(double.objects.size).toBe(1);
    });
  },
  ["postgres"],
);
