import { books } from "./books.js";
import { bowl } from "./bowl.js";
import { candle } from "./candle.js";
import type { Companion } from "./companion.js";
import { vase } from "./vase.js";

export const COMPANIONS: readonly Companion[] = [books, vase, candle, bowl];
