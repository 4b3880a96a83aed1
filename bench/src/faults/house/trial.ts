import type { Fault } from "./fault.js";
import type { Compared } from "./reconcile/compare.js";
import { isExact } from "./reconcile/compare.js";
import { reconcile } from "./reconcile/reconcile.js";
import { untilSettled } from "./reconcile/settled.js";
import { openStage, type StageOptions } from "./stage/open-stage.js";

/** How long the house may take to catch up once the fault is over (ms). */
const CATCHES_UP_WITHIN = 180_000;

export interface TrialOptions extends StageOptions {
  /** Revisions to be acknowledged before it breaks, and again once it is mended. */
  readonly listings: number;
}

export interface Trial {
  readonly seconds: number;
  readonly compared: readonly Compared[];
  readonly wrongs: readonly string[];
  readonly notes: readonly string[];
}

/** Breaks one thing while the house is at work, and counts afterwards. */
export async function runTrial(fault: Fault, options: TrialOptions): Promise<Trial> {
  const { say, listings } = options;
  const stage = await openStage(fault, options);
  try {
    const begun = performance.now();
    const { load, receiver, notes, wrongs } = stage;
    await load.flowOn(listings);
    say(`${load.acknowledged.length} revisions acknowledged; now it breaks`);
    await fault.inject(stage);
    await load.flowOn(listings);
    say("over; counting");
    await load.finish();
    const house = await untilSettled(stage, load.latest, CATCHES_UP_WITHIN);
    const compared = reconcile(load, receiver, house);
    stage.note(`${load.again} requests had to be sent again`);
    if (load.desk.foundDone > 0) {
      stage.note(`${load.desk.foundDone} acts were done although their answer was lost`);
    }
    const doubled = receiver.arrivals.length - receiver.applied.size;
    stage.note(`${receiver.arrivals.length} deliveries came, ${doubled} of them changed nothing`);
    const exact = compared.every(isExact);
    if (!exact) stage.note(`the server's last words: ${stage.server().said.slice(-1_500)}`);
    return { seconds: (performance.now() - begun) / 1_000, compared, wrongs, notes };
  } finally {
    await stage.close();
  }
}
