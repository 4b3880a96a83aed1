import type { WriteStream } from "node:tty";
import { openDiary } from "./diary.js";
import { beginStage, type Progress } from "./progress.js";
import { keepState, type SampleState } from "./sample-state.js";
import { SHOPS } from "./shops.js";
import { addAgent } from "./stages/add-agent.js";
import { addBrands } from "./stages/add-brands.js";
import { addPhotographs } from "./stages/add-photographs.js";
import { awaitBudgets } from "./stages/await-budgets.js";
import { awaitScreening } from "./stages/await-screening.js";
import { playHistory } from "./stages/play-history.js";
import { setUpOperator } from "./stages/set-up-operator.js";

export interface FirstStart {
  readonly folder: string;
  readonly url: string;
  readonly state: SampleState;
  readonly out: WriteStream;
  /** Opens the storefronts; `null` leaves out what needs them, for a later start. */
  readonly openShops: (() => Promise<void>) | null;
}

/** Everything of the first start after the server runs, or what is missing of it. */
export async function setUp({ folder, url, state, out, openShops }: FirstStart): Promise<void> {
  const stage = async <T>(what: string, work: (progress: Progress) => Promise<T>): Promise<T> => {
    const progress = beginStage(out, what);
    const result = await work(progress);
    progress.end();
    return result;
  };
  const diary = await openDiary(folder);
  const operator = await stage("Operator and marketplaces", (progress) =>
    setUpOperator({ url, state, diary }, progress),
  );
  await keepState(folder, state);
  const brands = await stage(`${state.brands} invented brands`, (progress) =>
    addBrands({ url, state, diary }, operator, progress),
  );
  await stage("Their photographs", (progress) =>
    addPhotographs({ url, state, diary }, { admin: operator.admin, brands }, progress),
  );
  await addAgent({ url, state, diary }, brands);
  await stage("Marks tried on clean titles", (progress) => awaitBudgets(operator.admin, progress));
  if (openShops === null) return;
  await stage("Two storefronts", openShops);
  const listings = Math.floor(state.listings / SHOPS.length) * SHOPS.length;
  await stage(`${listings} listings screened`, (progress) =>
    awaitScreening(operator.admin, listings, progress),
  );
  await stage("Some history", (progress) =>
    playHistory({ url, state, diary }, { admin: operator.admin, brands }, progress),
  );
  state.complete = true;
  await keepState(folder, state);
}
