import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";

const HOUR = 3_600_000;
const ENDPOINT = "/v1/marketplaces/harbour/endpoint";

/**
 * A receiver that keeps to Standard Webhooks refuses what was signed an hour ahead, so the endpoint parks; it is
 * resumed once the clock is right.
 */
export const clockJumps: Fault = {
  name: "clock",
  summary: "the server's clock jumps an hour forward, back, an hour behind, and right again",
  store: "embedded",
  controlled: true,
  async inject({ receiver, operator, order, load, say, note }) {
    for (const ahead of [HOUR, 0, -HOUR, 0]) {
      await order({ kind: "clock", ahead });
      say(`${ahead / HOUR} h ahead`);
      await load.flowOn(40);
      await pause(1_000);
    }
    note(`${receiver.unsigned} deliveries were refused, as their time was none of the receiver's`);
    await operator.post(`${ENDPOINT}/resume`);
  },
};
