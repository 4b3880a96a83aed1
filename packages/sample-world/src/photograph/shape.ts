/** From here on a tenth of a pixel is not worth its letters. */
const COARSE = 30;

export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing; numbers are rounded to a tenth of a pixel. */
export function shape(name: "path" | "circle" | "ellipse" | "rect", given: Attributes): string {
  const attributes = Object.entries(given).map(([key, value]) => ` ${key}="${rounded(value)}"`);
  return `<${name}${attributes.join("")}/>`;
}

export function group(transform: string, ...parts: readonly string[]): string {
  return `<g transform="${transform}">${parts.join("")}</g>`;
}

/** Of a line. */
export function line(colour: string, width: number, opacity = 1): Attributes {
  return {
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    ...(opacity < 1 && { opacity: Math.round(opacity * 100) / 100 }),
  };
}

/** @param parts commands and coordinates, which are rounded */
export function route(...parts: readonly (string | number)[]): string {
  return parts.map(rounded).join(" ");
}

function rounded(value: string | number): string {
  if (typeof value !== "number") return value;
  const fine = Math.abs(value) < COARSE ? 10 : 1;
  return `${Math.round(value * fine) / fine}`;
}
