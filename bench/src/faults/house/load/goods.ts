import type { SeededRandom } from "../../../random.js";

/** The brand whose sign is hidden in what is dubious. */
export const BRAND = "Norvane";
const DISGUISE = "N0rv4ne";
const KINDS = ["tote", "satchel", "wallet", "belt", "clutch", "backpack"] as const;
const WITH = ["with brass zip", "in dark leather", "for every day", "lined with linen"] as const;

/** A listing in one revision, as it is sent. */
export interface Good {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly dubious: boolean;
}

export function newGood(id: string, random: SeededRandom): Good {
  const dubious = random.chance(0.3);
  return { id, revision: 1, dubious, title: titleOf(dubious, id, random) };
}

/** The next revision of a listing: half of the honest ones turn dubious. */
export function revised({ id, revision }: Good, random: SeededRandom): Good {
  const dubious = random.chance(0.5);
  const title = `${titleOf(dubious, id, random)}, new`;
  return { id, revision: revision + 1, dubious, title };
}

function titleOf(dubious: boolean, id: string, random: SeededRandom): string {
  const goods = `${random.pick(KINDS)} ${random.pick(WITH)} ${id}`;
  return dubious ? `${DISGUISE} ${goods}` : `Leather ${goods}`;
}
