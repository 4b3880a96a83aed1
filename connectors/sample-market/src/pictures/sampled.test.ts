import { createHash } from "node:crypto";
import { DEFAULT_PICTURE_PLAN } from "@touchstone/interface";
import { expect, it } from "vitest";
import { drawGoods } from "../catalogue/draw-goods.js";
import { pictureSchema } from "../catalogue/picture.js";
import { drawPicture } from "./picture.js";
import { sampledPicture } from "./sampled.js";

const ORDER = { marketplace: "m", seed: "s", sellers: 9, listings: 450, language: "en" } as const;
const SHOWN = drawGoods(ORDER).filter(({ picture }) => picture.kind !== "goods");

it.each(SHOWN)("$listing.title is among the pictures that are looked at closely", (good) => {
  const { listing, picture } = good;
  const sampled = sampledPicture(listing.id, picture);
  expect(pictureSchema.parse(sampled)).toEqual(sampled);
  expect(sampledPicture(listing.id, picture)).toEqual(sampled);
  const asItIs = picture.kind === "photograph" && Object.keys(picture.edits).length === 0;
  if (asItIs) return expect(sampled).toEqual(picture);
  const hash = createHash("sha256").update(drawPicture(listing.id, sampled)).digest("hex");
  expect(Number.parseInt(hash.slice(0, 8), 16) / 16 ** 8).toBeLessThan(DEFAULT_PICTURE_PLAN.share);
});
