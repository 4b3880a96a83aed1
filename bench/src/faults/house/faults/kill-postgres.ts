import { setTimeout as pause } from "node:timers/promises";
import { postgresMissing } from "../../../house/own-postgres.js";
import type { Fault } from "../fault.js";

export const killPostgres: Fault = {
  name: "kill-postgres",
  summary: "kill -9 of PostgreSQL's postmaster, twice, away for seconds",
  store: "postgres",
  missing: postgresMissing,
  async inject({ load, random, postgres, server, say, wrong }) {
    for (let round = 1; round <= 2; round += 1) {
      await pause(random.whole(100, 1_500));
      await postgres?.kill();
      say(`killed (${round} of 2)`);
      await pause(2_000);
      await postgres?.startAgain();
      say("there again");
      await load.flowOn(30);
    }
    if (!server().isUp) wrong(`the server ended with its database: ${server().said}`);
  },
};
