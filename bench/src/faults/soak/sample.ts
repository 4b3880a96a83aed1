import { gauge } from "../../house/gauge.js";
import { processMemory } from "../../house/process-memory.js";
import type { Stage } from "../house/stage/stage.js";

/** One look at the house. */
export interface Sample {
  /** Bytes of the server and its decoders. */
  readonly resident: number;
  /** Bytes that the collector leaves. */
  readonly heap: number;
  readonly handles: number;
  /** Milliseconds until it says that it is ready. */
  readonly answer: number;
  /** Listings that wait to be screened, and deliveries that wait. */
  readonly waiting: number;
  /** Milliseconds from a listing's acknowledgement to its verdict. */
  readonly verdict: number;
}

export async function takeSample(stage: Stage): Promise<Sample> {
  const told = await stage.order({ kind: "measure" });
  const { now, handles } = await processMemory(stage.server().pid);
  const begun = performance.now();
  await (await fetch(`${stage.url}/readyz`)).arrayBuffer();
  const answer = performance.now() - begun;
  return {
    resident: now,
    heap: told?.memory?.heapUsed ?? 0,
    handles,
    answer,
    waiting:
      (await gauge(stage.url, "touchstone_screening_queue")) +
      (await gauge(stage.url, "touchstone_pending_deliveries")),
    verdict: await lastVerdict(stage),
  };
}

/** Of a listing that was sent a moment ago and is judged by now. */
async function lastVerdict({ load, marketplace }: Stage): Promise<number> {
  const good = load.acknowledged.filter(({ revision }) => revision === 1).at(-30);
  if (good === undefined) return 0;
  const path = `/v1/marketplaces/harbour/listings/${good.id}`;
  const shown = JSON.parse((await marketplace.ask({ path })).text) as {
    receivedAt: string;
    assessment: { createdAt: string } | null;
  };
  const end = shown.assessment === null ? Date.now() : Date.parse(shown.assessment.createdAt);
  return end - Date.parse(shown.receivedAt);
}
