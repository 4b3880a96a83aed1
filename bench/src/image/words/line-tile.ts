import sharp from "sharp";

export interface Lettering {
  readonly family: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Colour of a rim around the letters. */
  readonly rim?: string | undefined;
  /** Degrees, clockwise. */
  readonly angle: number;
  /** Characters stand one below the other. */
  readonly column: boolean;
}

export interface LineTile {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A line of text on nothing, cut to its ink. */
export async function lineTile(text: string, lettering: Lettering): Promise<LineTile> {
  const { family, size, colour, rim, angle, column } = lettering;
  const characters = [...text];
  const width = Math.ceil(size * (column ? 2 : characters.length * 1.2 + 2));
  const height = Math.ceil(size * (column ? characters.length * 1.15 + 1 : 2));
  const style = [
    `font-family="${family}" font-size="${size}" fill="${colour}"`,
    `font-weight="${lettering.bold ? 700 : 400}"`,
    rim === undefined
      ? ""
      : `stroke="${rim}" stroke-width="${Math.max(1.5, size / 10)}" paint-order="stroke"`,
  ].join(" ");
  const parts = column
    ? characters.map((character, i) => [character, size, size * (1.1 + i * 1.15)] as const)
    : [[text, size / 2, size * 1.4] as const];
  const anchor = column ? 'text-anchor="middle"' : "";
  const drawn = parts.map(
    ([part, x, y]) => `<text x="${x}" y="${y}" ${anchor} ${style}>${escaped(part)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join("")}</svg>`;
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const flat = await sharp(Buffer.from(svg)).png().toBuffer();
  const { data, info } = await sharp(
    await sharp(flat).rotate(angle, { background: clear }).png().toBuffer(),
  )
    .trim({ background: clear, threshold: 1 })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
