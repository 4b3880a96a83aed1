import type { Handlers } from "./handlers.js";
import { movedRequest } from "./moved-request.js";

export const PENDING_HANDLERS: Handlers<
  | "answer_held"
  | "hold_ended"
  | "answer_proposed"
  | "answer_confirmed"
  | "answer_rejected"
  | "test_buy_recorded"
> = {
  answer_held: (state, { at, data }) => ({
    ...movedRequest(state, "answer_held"),
    pending: { ...data, kind: "held", since: at },
  }),
  hold_ended: (state) => movedRequest(state, "hold_ended"),
  answer_proposed: (state, { at, data }) => ({
    ...movedRequest(state, "answer_proposed"),
    pending: { ...data, kind: "proposed", since: at },
  }),
  answer_confirmed: (state) => movedRequest(state, "answer_confirmed"),
  answer_rejected: (state) => movedRequest(state, "answer_rejected"),
  test_buy_recorded: (state, { at, data: { testBuyId, ...testBuy } }) => {
    const before = state.testBuys.find(({ id }) => id === testBuyId);
    const record = { id: testBuyId, ...testBuy, createdAt: before?.createdAt ?? at, updatedAt: at };
    return {
      testBuys: [...state.testBuys.filter(({ id }) => id !== testBuyId), record],
    };
  },
};
