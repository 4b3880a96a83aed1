import { setTimeout as pause } from "node:timers/promises";
import { gauge } from "../../../house/gauge.js";
import type { Good } from "../load/goods.js";
import { persist } from "../stage/persist.js";
import type { Stage } from "../stage/stage.js";
import { type HouseView, readHouse } from "./read-house.js";

const LOOKS_EVERY = 300;
/** To read all of a house is dear, and callers are counted. */
const READS_EVERY = 3_000;

/** Waits until everything sent is judged and everything decided is delivered, or until `patience` ms are over. */
export async function untilSettled(
  stage: Stage,
  latest: ReadonlyMap<string, Good>,
  patience: number,
): Promise<HouseView> {
  const until = performance.now() + patience;
  for (;;) {
    const isLate = performance.now() > until;
    if (!isLate && !(await isIdle(stage))) {
      await pause(LOOKS_EVERY);
      continue;
    }
    const view = await readHouse(stage, [...latest.keys()], stage.pictures !== null);
    if (isLate || (isJudged(view, latest) && !view.pictures.some(waits))) return view;
    await pause(READS_EVERY);
  }
}

async function isIdle({ marketplace, url }: Stage): Promise<boolean> {
  const path = "/v1/marketplaces/harbour/deliveries?state=pending&limit=1";
  const { answer } = await persist(marketplace, { path });
  const { items } = JSON.parse(answer.text) as { items: readonly object[] };
  return items.length === 0 && (await gauge(url, "touchstone_screening_queue")) === 0;
}

function isJudged({ stored }: HouseView, latest: ReadonlyMap<string, Good>): boolean {
  return [...latest].every(([id, { revision }]) => {
    const one = stored.get(id);
    const newest = one?.snapshots.find((snapshot) => snapshot.revision === revision);
    return newest !== undefined && newest.id === one?.assessment?.snapshot;
  });
}

function waits(picture: string): boolean {
  return picture.endsWith(" waiting");
}
