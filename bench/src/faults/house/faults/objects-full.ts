import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";
import { smallDiskMissing } from "../stage/small-disk.js";

export const objectsFull: Fault = {
  name: "objects-full",
  summary: "the disk of the object store is full: words are screened, pictures come later",
  store: "embedded",
  pictures: true,
  disk: { of: "objects", megabytes: 32 },
  missing: smallDiskMissing,
  async inject({ disk, load, say, note, wrong, server }) {
    await disk?.fill();
    say("full");
    const before = load.desk.settled.size;
    await load.flowOn(120);
    await pause(5_000);
    const settled = load.desk.settled.size - before;
    note(`${settled} requests were put and answered while it was full`);
    if (settled === 0) wrong("words were not screened while no picture could be kept");
    if (!server().isUp) wrong(`the server ended: ${server().said}`);
    await disk?.empty();
    say("room again");
  },
};
