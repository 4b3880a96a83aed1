import { afterAll, describe, expect, it } from "vitest";
import { mediaOf } from "../../src/pictures/media.js";
import { createPictureDecoding } from "../../src/pictures/picture-decoding.js";
import { checkUpload } from "../../src/usecases/files/check-upload.js";
import { Chance } from "./chance.js";
import { bentPicture, honestPictures, pictureBombs } from "./hostile-pictures.js";

const { TOUCHSTONE_FUZZ: asked } = process.env;
const given = (asked === undefined ? {} : JSON.parse(asked)) as {
  seed?: number;
  requests?: number;
};
const { seed = 1, requests = 1_500 } = given;
/** Pictures are dearer than requests. */
const files = Math.ceil(requests / 10);
const MOST_BYTES = 1_200 * 1024 ** 2;

const decoding = createPictureDecoding();
afterAll(() => decoding.close());

/** What became of a file: kept, or why not. Anything thrown, and any other code, is a fault. */
async function uploadOf(bytes: Buffer): Promise<string> {
  const file = { bytes, claimedMedia: mediaOf(bytes) };
  const checked = await checkUpload(decoding.decode, file);
  return checked.ok ? "kept" : checked.failure.code;
}
const ENDS = ["kept", "unsupported_media", "invalid_request"];

describe("pictures that were made to hurt", () => {
  it.each(pictureBombs().map((file) => [file.name, file.bytes] as const))(
    "%s: kept or refused by a code, within the limits of memory",
    async (_, bytes) => {
      const before = process.memoryUsage().rss;
      expect(ENDS).toContain(await uploadOf(bytes));
      expect(process.memoryUsage().rss - before).toBeLessThan(MOST_BYTES);
    },
  );

  it("what a drawing names elsewhere is not drawn, and what it would run does not run", async () => {
    const drawn = async (body: string) => {
      const bytes = Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${body}<path d="M0 0h9v9"/></svg>`,
      );
      return Buffer.from((await decoding.draw(bytes)) ?? []);
    };
    const plain = await drawn("");
    expect(plain.subarray(1, 4).toString()).toBe("PNG");
    const image = (href: string) => `<image href="${href}" width="40" height="40"/>`;
    for (const body of [
      "<script>document.documentElement.innerHTML = ''</script>",
      image("file:///etc/hostname"),
      image("http://127.0.0.1:9/a.png"),
      "<style>@import url(http://127.0.0.1:9/a.css);</style>",
    ]) {
      expect([body, (await drawn(body)).equals(plain)]).toEqual([body, true]);
    }
  });
});

it(`${files} bent pictures of every format are kept or refused (seed ${seed})`, async () => {
  const honest = await honestPictures();
  const ends = new Map<string, number>();
  for (let index = 0; index < files; index += 1) {
    const { name, bytes } = bentPicture(new Chance(seed * 1_000_003 + index), honest);
    const end = await uploadOf(bytes).catch((error: unknown) => `${String(error)} of ${name}`);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  expect([...ends.keys()].filter((end) => !ENDS.includes(end))).toEqual([]);
  // Some of either, or it would show nothing.
  expect(ends.get("kept") ?? 0).toBeGreaterThan(0);
  expect(ends.get("invalid_request") ?? 0).toBeGreaterThan(0);
}, 900_000);
