import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../api/person.js";
import type { Progress } from "../progress.js";

interface RightsPage {
  readonly items: readonly { readonly budget: { readonly state: string } | null }[];
  readonly next: string | null;
}

const LOOK_MS = 1_000;

/** Waits until it is known in which disguises each mark is looked for, so that listings are screened once. */
export async function awaitBudgets(admin: Caller, progress: Progress): Promise<void> {
  for (;;) {
    const states = await readStates(admin);
    const measured = states.filter((state) => state === "measured").length;
    progress.at(measured, states.length);
    if (measured === states.length) return;
    await pause(LOOK_MS);
  }
}

/** Of all word marks. */
async function readStates(admin: Caller): Promise<readonly string[]> {
  const states: string[] = [];
  let after = "";
  for (;;) {
    const page = await admin.call<RightsPage>("GET", `/v1/rights?state=verified&limit=200${after}`);
    states.push(...page.items.flatMap(({ budget }) => budget?.state ?? []));
    if (page.next === null) return states;
    after = `&cursor=${encodeURIComponent(page.next)}`;
  }
}
