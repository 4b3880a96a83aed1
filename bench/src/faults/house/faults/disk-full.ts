import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";
import { smallDiskMissing } from "../stage/small-disk.js";

/** Whoever looks after the house makes room, and starts the server again where it ended. */
export const diskFull: Fault = {
  name: "disk-full",
  summary: "the disk of the embedded database and the object store is full",
  store: "embedded",
  disk: { of: "data", megabytes: 512 },
  missing: smallDiskMissing,
  async inject({ disk, server, start, load, say, note, url }) {
    const before = load.acknowledged.length;
    await disk?.fill();
    say("full");
    await pause(8_000);
    note(`${load.acknowledged.length - before} revisions were acknowledged while it was full`);
    note(server().isUp ? "the server lives" : "the server has ended");
    await disk?.empty();
    say("room again");
    await pause(3_000);
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    note(`a moment after there was room again /readyz answered ${ready?.status ?? "nothing"}`);
    if (ready?.status !== 200) {
      await server().kill();
      await start();
      note("it had to be started again");
    }
    await load.flowOn(30);
  },
};
