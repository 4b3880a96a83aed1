import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";

/** As the system does when memory runs out. */
export const killDecoder: Fault = {
  name: "kill-decoder",
  summary: "kill -9 of the process that decodes pictures, ten times",
  store: "embedded",
  pictures: true,
  missing: () => (process.platform === "linux" ? null : "processes are found by Linux's /proc"),
  async inject({ load, random, server, note, wrong }) {
    let killed = 0;
    for (let round = 1; round <= 10; round += 1) {
      await pause(random.whole(50, 900));
      const { pid } = server();
      const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
      for (const child of children.trim().split(" ").filter(Boolean)) {
        process.kill(Number(child), "SIGKILL");
        killed += 1;
      }
    }
    note(`${killed} decoders were killed`);
    if (killed === 0) wrong("no process was there to be killed");
    await load.flowOn(30);
  },
};
