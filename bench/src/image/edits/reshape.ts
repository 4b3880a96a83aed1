import sharp from "sharp";
import { type Photo, photoOf, sharpOf } from "./photo.js";

/** The part between shares of the sides. */
export function cut(
  photo: Photo,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Promise<Photo> {
  const x = Math.round(photo.width * left);
  const y = Math.round(photo.height * top);
  const width = Math.round(photo.width * right) - x;
  const height = Math.round(photo.height * bottom) - y;
  return photoOf(sharpOf(photo).extract({ left: x, top: y, width, height }));
}

/** The same share off each of the four edges. */
export function cutEdges(photo: Photo, share: number): Promise<Photo> {
  return cut(photo, [share, share, 1 - share, 1 - share]);
}

/** At another width and height. */
export function stretch(photo: Photo, width: number, height: number): Promise<Photo> {
  return photoOf(sharpOf(photo).resize(Math.round(width), Math.round(height), { fit: "fill" }));
}

/** A white border of a share of each side. */
export function border(photo: Photo, share: number): Promise<Photo> {
  const across = Math.round(photo.width * share);
  const down = Math.round(photo.height * share);
  const sides = { left: across, right: across, top: down, bottom: down };
  return photoOf(sharpOf(photo).extend({ ...sides, background: "white" }));
}

/** Turned clockwise by degrees, on white. */
export function turn(photo: Photo, degrees: number): Promise<Photo> {
  return photoOf(sharpOf(photo).rotate(degrees, { background: "white" }));
}

/** Turned, then cut to the largest upright part that is only photograph. */
export async function turnAndCut(photo: Photo, degrees: number): Promise<Photo> {
  const turned = await turn(photo, degrees);
  const angle = (Math.abs(degrees) * Math.PI) / 180;
  const { width: w, height: h } = photo;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const width = (w * cos - h * sin) / Math.cos(2 * angle);
  const height = (h * cos - w * sin) / Math.cos(2 * angle);
  const [x, y] = [(1 - width / turned.width) / 2, (1 - height / turned.height) / 2];
  return cut(turned, [x, y, 1 - x, 1 - y]);
}

/** Beside another photograph of the same height. */
export async function beside(photo: Photo, another: Photo, first: boolean): Promise<Photo> {
  const side = Math.min(photo.width, photo.height);
  const [left, right] = first ? [photo, another] : [another, photo];
  const place = (of: Photo) =>
    sharpOf(of).resize(side, side, { fit: "contain", background: "white" }).png().toBuffer();
  const create = { width: 2 * side, height: side, channels: 3, background: "white" } as const;
  return photoOf(
    sharp({ create }).composite([
      { input: await place(left), left: 0, top: 0 },
      { input: await place(right), left: side, top: 0 },
    ]),
  );
}

/** Within another photograph, at a share of its width, its upper left corner at shares of what is left. */
export async function inset(
  photo: Photo,
  another: Photo,
  [share, x, y]: readonly [number, number, number],
): Promise<Photo> {
  const width = Math.round(another.width * share);
  const height = Math.min(another.height, Math.round((width * photo.height) / photo.width));
  const input = await sharpOf(photo).resize(width, height, { fit: "fill" }).png().toBuffer();
  const left = Math.round((another.width - width) * x);
  const top = Math.round((another.height - height) * y);
  return photoOf(sharpOf(another).composite([{ input, left, top }]));
}
