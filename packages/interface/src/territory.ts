/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EU: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/**
 * Whether what holds in `territories` (none: everywhere) holds at a place. What holds in the Union holds in its
 * member states; what holds in one of them holds where the whole Union is sold to, for that state is too.
 */
export function coversTerritory(territories: readonly string[], place: string): boolean {
  if (territories.length === 0 || territories.includes(place)) return true;
  if (place === "EU") return territories.some((territory) => EU.has(territory));
  return EU.has(place) && territories.includes("EU");
}
