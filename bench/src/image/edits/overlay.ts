import { type Photo, photoOf, sharpOf } from "./photo.js";

/** Draws an SVG fragment over a photograph, whose size it may use. */
function overlay(photo: Photo, fragment: string): Promise<Photo> {
  const { width, height } = photo;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${fragment}</svg>`;
  return photoOf(sharpOf(photo).composite([{ input: Buffer.from(svg) }]));
}

/** Lines of large half-transparent text across the whole photograph. */
export function watermark(photo: Photo, text: string, opacity: number): Promise<Photo> {
  const { width, height } = photo;
  const size = Math.round(width / 10);
  const lines = [0.25, 0.5, 0.75].map(
    (y) =>
      `<text x="50%" y="${Math.round(height * y)}" font-family="DejaVu Sans" font-weight="bold" font-size="${size}"` +
      ` text-anchor="middle" fill="white" fill-opacity="${opacity}"` +
      ` transform="rotate(-20 ${width / 2} ${height / 2})">${text}</text>`,
  );
  return overlay(photo, lines.join(""));
}

/** A filled disc with a word; places and radius as shares of the width and height. */
export function sticker(photo: Photo, x: number, y: number, radius: number): Promise<Photo> {
  const { width, height } = photo;
  const r = Math.round(radius * Math.min(width, height));
  const [cx, cy] = [Math.round(x * width), Math.round(y * height)];
  return overlay(
    photo,
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="#e3122f"/>` +
      `<text x="${cx}" y="${cy + r / 5}" font-family="DejaVu Sans" font-weight="bold" font-size="${Math.round(r / 1.8)}"` +
      ` text-anchor="middle" fill="#ffee33">SALE</text>`,
  );
}

/** A coloured bar over the lowest part, with a line of text. */
export function banner(photo: Photo, share: number): Promise<Photo> {
  const { width, height } = photo;
  const bar = Math.round(height * share);
  return overlay(
    photo,
    `<rect x="0" y="${height - bar}" width="${width}" height="${bar}" fill="#0a4d9c"/>` +
      `<text x="50%" y="${height - bar / 3}" font-family="DejaVu Sans" font-size="${Math.round(bar / 2)}"` +
      ` text-anchor="middle" fill="white">FREE SHIPPING WORLDWIDE</text>`,
  );
}
