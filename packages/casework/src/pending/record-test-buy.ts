import { type Actor, isBrandSide } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { illegalMove, type Moved, moved } from "../commands/moved.js";
import type { TestBuy } from "./test-buy.js";

/** Keeps what is known of a test buy. What was bought before belongs to the same case for good. */
export function recordTestBuy(
  state: CaseState,
  acted: { readonly at: string; readonly actor: Actor; readonly testBuy: TestBuy },
): Moved {
  const { at, actor, testBuy } = acted;
  if (!isBrandSide(actor)) return illegalMove("Only the brand's side keeps its test buys.");
  if (state.deliveredAt === null || state.requestState === "recalled") {
    return illegalMove("This request is not before the brand: nothing is bought for it.");
  }
  const { orderedOn, receivedOn } = testBuy;
  if (receivedOn !== null && receivedOn < orderedOn) {
    return illegalMove("A test buy is received after it was ordered.");
  }
  return moved({ type: "test_buy_recorded", at, actor, data: testBuy });
}
