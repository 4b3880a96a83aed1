import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";

export const killServer: Fault = {
  name: "kill-server",
  summary: "kill -9 of the server, three times, on the embedded store",
  store: "embedded",
  async inject({ load, random, server, start, say }) {
    for (let round = 1; round <= 3; round += 1) {
      await pause(random.whole(100, 1_500));
      await server().kill();
      say(`killed (${round} of 3)`);
      await start();
      await load.flowOn(30);
    }
  },
};
