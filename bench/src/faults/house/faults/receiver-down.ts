import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";

const HOUR = 3_600_000;

export const receiverDown: Fault = {
  name: "receiver-down",
  summary: "the receiver is down for six hours by the server's clock",
  store: "embedded",
  controlled: true,
  async inject({ receiver, order, load, say }) {
    await receiver.off();
    for (let hour = 1; hour <= 6; hour += 1) {
      await load.flowOn(20);
      await order({ kind: "clock", ahead: hour * HOUR });
      receiver.ahead = hour * HOUR;
      await pause(700);
    }
    say("six hours are over");
    await receiver.on();
    // The next try of a dead endpoint is at most a minute away.
    await order({ kind: "clock", ahead: 6 * HOUR + 60_000 });
  },
};
