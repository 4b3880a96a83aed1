import { beans } from "./beans.js";
import { berries } from "./berries.js";
import { blossom } from "./blossom.js";
import { pebbles } from "./pebbles.js";
import { shell } from "./shell.js";
import { slice } from "./slice.js";
import type { SmallThing } from "./small-thing.js";
import { twig } from "./twig.js";

export const SMALL_THINGS: readonly SmallThing[] = [
  slice,
  pebbles,
  twig,
  beans,
  berries,
  blossom,
  shell,
];
