export * from "./cluster-key.js";
export { MOST_COUNTED, type QueueFacts, queueWorth } from "./queue-worth.js";
export { MOST_SELLERS_OF_A_PICTURE, recalledAnswer } from "./remembered.js";
export { type Settled, type Stake, settleMost } from "./settle-most.js";
export { titleShape } from "./title-shape.js";
