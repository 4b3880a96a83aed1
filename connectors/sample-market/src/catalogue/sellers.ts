import type { Random } from "@touchstone/sample-world";

export interface Seller {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly since: string;
}

const NAMES = [
  "Tideway Trading",
  "Marlow & Daughter",
  "Northquay Finds",
  "北岸杂货",
  "Old Rope Walk",
  "Pilot House Goods",
  "Saltmarsh Studio",
  "Lantern Row",
  "海角小铺",
  "Ferry Lane Vintage",
  "Mast & Anchor Supply",
  "Gull Street Store",
  "Driftline",
  "Casa da Maré",
  "Boathouse Nine",
  "Kaja am Kai",
] as const;
const COUNTRIES = ["DE", "NL", "FR", "PT", "PL", "CN", "GB", "IT"] as const;

/** @param count how many, numbered from `s-01`; with more than there are names, names get numbers */
export function drawSellers(count: number, random: Random): readonly Seller[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / NAMES.length);
    const name = NAMES[index % NAMES.length] ?? NAMES[0];
    const month = `${1 + random.below(12)}`.padStart(2, "0");
    return {
      id: `s-${`${index + 1}`.padStart(2, "0")}`,
      name: round === 0 ? name : `${name} ${round + 1}`,
      country: /\p{Script=Han}/u.test(name) ? "CN" : random.pick(COUNTRIES),
      since: `${2014 + random.below(11)}-${month}-01`,
    };
  });
}
