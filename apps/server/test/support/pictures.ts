import sharp from "sharp";
import { storeFile } from "../../src/usecases/files/store-file.js";
import { registerRight } from "../../src/usecases/rights/register-right.js";
import { reviewRight } from "../../src/usecases/rights/review-right.js";
import { submitRight } from "../../src/usecases/rights/submit-right.js";
import { type ScreeningWorld, succeeded } from "./screening.js";

const JOB = { role: "jobs", job: "test" } as const;
const WIDTH = 640;
const HEIGHT = 480;

/** A picture with as much to see as a photograph has: a few hundred shapes, others for each seed. */
export async function drawnPhotograph(seed: number): Promise<Buffer> {
  let state = seed * 7919 + 1;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
  const shapes = Array.from({ length: 260 }, () => {
    const fill = `rgb(${next(256)} ${next(256)} ${next(256)})`;
    const [x, y, size] = [next(WIDTH), next(HEIGHT), 8 + next(60)];
    return next(2) === 0
      ? `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${fill}"/>`
      : `<path d="M${x} ${y} l${size} ${next(40)} l${-next(50)} ${size}z" fill="${fill}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#cbb"/>${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}

/** As sellers do: mirrored, cut at the edges, with a frame. */
export async function disguisedCopy(photograph: Buffer): Promise<Buffer> {
  const cut = await sharp(photograph)
    .flop()
    .extract({ left: 40, top: 30, width: 560, height: 420 })
    .toBuffer();
  const frame = { top: 24, bottom: 24, left: 24, right: 24, background: "#ffffff" };
  return sharp(cut).extend(frame).jpeg({ quality: 75 }).toBuffer();
}

/** The brand's photograph as a right that counts. Gives back the ids of right and file. */
export async function addPhotographRight(world: ScreeningWorld, photograph: Buffer) {
  const { context, brand, operator } = world;
  const decode = async () => ({ ok: true, width: WIDTH, height: HEIGHT }) as const;
  const upload = { bytes: photograph, claimedMedia: "image/jpeg" };
  const { key } = succeeded(await storeFile(context, decode, brand, upload));
  const right = succeeded(
    await registerRight(context, brand, {
      kind: "copyright_image",
      images: [key],
      holder: world.name,
    }),
  );
  succeeded(await submitRight(context, brand, right.id));
  succeeded(await reviewRight(context, operator, right.id, { outcome: "verified" }));
  return { right: right.id, key };
}

/** Puts a picture in the place of a listing's first one, as if it had been fetched. */
export async function showPicture(
  { context, marketplace }: ScreeningWorld,
  listing: string,
  picture: Buffer,
): Promise<void> {
  const object = await context.objects.put(picture);
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  await context.store.transaction(JOB, async (tx) => {
    await tx.db
      .updateTable("snapshotPictures")
      .set({ state: "stored", object, width, height, nextAttemptAt: null, lookDue: true })
      .where("marketplaceId", "=", marketplace)
      .where("listingId", "=", listing)
      .execute();
    tx.signal("looking");
  });
}
