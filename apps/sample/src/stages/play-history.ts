import type { Caller } from "../api/person.js";
import { atOnce } from "../at-once.js";
import type { Progress } from "../progress.js";
import type { SampleState } from "../sample-state.js";
import type { JoinedBrand } from "./add-brands.js";
import { answerSome, type Removed } from "./answer-some.js";
import { contest } from "./contest.js";
import type { House } from "./house.js";

/** So many brands have answered something already; the others have everything before them. */
const BRANDS = 60;
const AT_ONCE = 3;
const CONTESTS = 12;
/** Every third removal is contested, up to that number. */
const CONTESTED = 3;
/** Of four contests two are decided; the others wait for the operator. */
const DECISIONS = [
  { outcome: "reversed", message: "The receipt settles it. We are sorry for the trouble." },
  { outcome: "upheld", message: "The receipt is for another model." },
] as const;

/** What has happened before anybody looks: answers of every kind, a shop that was away, contests, decisions. */
export async function playHistory(
  { url, state, diary }: House,
  { admin, brands }: { readonly admin: Caller; readonly brands: readonly JoinedBrand[] },
  progress: Progress,
): Promise<void> {
  const some = brands.slice(0, BRANDS);
  let answered = 0;
  const removed = await atOnce(some, AT_ONCE, async ({ brand, reviewer }, place) => {
    // One shop is away for a while, so that deliveries wait and are tried again.
    if (place === Math.floor(some.length / 3)) await turn(state, "off");
    if (place === Math.floor(some.length / 2)) await turn(state, "on");
    const answer = async () => answerSome(await reviewer(), place);
    const removedNow: Removed[] = await diary.once(`answers/${brand.id}`, answer);
    answered += 1;
    progress.at(answered, some.length + CONTESTS);
    return removedNow;
  });
  await turn(state, "on");
  const contested = removed
    .flat()
    .filter((_, at) => at % CONTESTED === 0)
    .slice(0, CONTESTS);
  for (const [place, one] of contested.entries()) {
    await diary.once(`contest/${one.id}`, () => contest(url, state, one, place));
    const decision = DECISIONS[place % 4];
    if (decision !== undefined) {
      await admin.ensure("POST", `/v1/cases/${one.id}/contest/decision`, decision);
    }
    progress.at(some.length + place + 1, some.length + CONTESTS);
  }
}

async function turn(state: SampleState, to: "on" | "off"): Promise<void> {
  const address = `http://127.0.0.1:${state.ports.shops["harbour"]}/control/${to}`;
  const answer = await fetch(address, { method: "POST" });
  await answer.arrayBuffer();
}
