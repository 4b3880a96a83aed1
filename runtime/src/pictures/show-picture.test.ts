import sharp from "sharp";
import { expect, it } from "vitest";
import { showPicture } from "./show-picture.js";

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#345678" } });

it("a picture is shown without what its camera wrote, upright and as large as it is seen", async () => {
  const taken = await picture()
    .withExif({ IFD0: { Model: "Camera 9", Artist: "somebody" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  const shown = await showPicture(taken);
  const { exif, orientation, width, height } = await sharp(shown?.bytes).metadata();
  expect({ exif, orientation, width, height }).toEqual({
    exif: undefined,
    orientation: undefined,
    width: 40,
    height: 60,
  });
  expect(shown?.media).toBe("image/jpeg");
});

it("what lies in a clear picture's background stays clear", async () => {
  const clear = await picture().ensureAlpha(0.3).png().toBuffer();
  const shown = await showPicture(clear);
  expect(await sharp(shown?.bytes).metadata()).toMatchObject({ format: "webp", hasAlpha: true });
});

it("drawings, torn files and what is no picture are not shown in this way", async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const create = { width: 200, height: 200, channels: 3, background: "#777777", noise } as const;
  const whole = await sharp({ create }).jpeg().toBuffer();
  const torn = whole.subarray(0, whole.length / 2);
  for (const bytes of [Buffer.from("<svg/>"), torn, Buffer.from("no picture")])
    expect(await showPicture(bytes)).toBeUndefined();
});
