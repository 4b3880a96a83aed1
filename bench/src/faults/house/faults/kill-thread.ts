import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";

/** The module that judges, as its thread was started. */
const JUDGES = "live-worker";

export const killThread: Fault = {
  name: "kill-worker",
  summary: "the thread that judges is ended in the middle of its batch, ten times",
  store: "embedded",
  controlled: true,
  async inject({ load, random, order, say, wrong }) {
    let ended = 0;
    for (let round = 1; round <= 10; round += 1) {
      await pause(random.whole(50, 600));
      const told = await order({ kind: "end-thread", of: JUDGES });
      ended += told?.count ?? 0;
    }
    say(`${ended} threads ended`);
    if (ended === 0) wrong("no thread was there to be ended");
    await load.flowOn(30);
  },
};
