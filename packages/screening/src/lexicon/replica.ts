import { ENGLISH_REPLICA_TERMS } from "./replica/english.js";
import { HANZI_REPLICA_TERMS } from "./replica/hanzi.js";
import { WORLD_REPLICA_TERMS } from "./replica/world.js";
import type { ReplicaTerm } from "./types.js";

/**
 * Vocabulary by which sellers and buyers of copies say what they trade: grades, batches, factories,
 * promises of likeness, the jargon of the agents. What also stands in honest titles carries its
 * limits here or stays out: "aaa" alone are batteries, "original" and 正品 say nothing.
 */
export const REPLICA_TERMS: readonly ReplicaTerm[] = [
  ...ENGLISH_REPLICA_TERMS,
  ...WORLD_REPLICA_TERMS,
  ...HANZI_REPLICA_TERMS,
];
