import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../api/person.js";
import type { Progress } from "../progress.js";

interface Flow {
  readonly links: readonly {
    readonly source: string;
    readonly target: string;
    readonly count: number;
  }[];
}

const LOOK_MS = 1_000;
const HOURS = 720;

/** Waits until both shops have pushed what they have, and all of it was screened. */
export async function awaitScreening(
  admin: Caller,
  listings: number,
  progress: Progress,
): Promise<void> {
  for (;;) {
    const { links } = await admin.call<Flow>("GET", `/v1/flow?hours=${HOURS}`);
    const to = (target: string) =>
      links.find((link) => link.source === "listings" && link.target === target)?.count ?? 0;
    const screened = to("clear") + to("asked");
    progress.at(screened, listings);
    if (to("screening") === 0 && screened >= listings) return;
    await pause(LOOK_MS);
  }
}
