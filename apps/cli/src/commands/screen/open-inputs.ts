import type { Attempt } from "../../io/attempt.js";
import { type Input, openInput } from "../../io/open-input.js";
import { type Loaded, loaded, notLoaded } from "./loaded.js";
import { rivalsForStandardInput, type ScreenOptions } from "./options.js";

export interface Inputs {
  readonly rights: Input;
  readonly listings: Input;
  readonly brands: Input | undefined;
  readonly policy: Input | undefined;
}

/** Opens every file that is to be read before any is read, so that a missing one is told at once. */
export function openInputs(options: ScreenOptions): Loaded<Inputs> {
  const rivals = rivalsForStandardInput(options);
  if (rivals !== undefined) {
    return notLoaded(`standard input (-) can be read once only, but ${rivals} ask for it`);
  }
  const rights = openInput("--rights", options.rights);
  const listings = openInput("--listings", options.listings);
  const brands = openIfGiven("--brands", options.brands);
  const policy = openIfGiven("--policy", options.policy);
  if (!rights.ok || !listings.ok || !brands.ok || !policy.ok) {
    const attempts = [rights, listings, brands, policy];
    return notLoaded(...attempts.flatMap((attempt) => (attempt.ok ? [] : [attempt.complaint])));
  }
  return loaded({
    rights: rights.value,
    listings: listings.value,
    brands: brands.value,
    policy: policy.value,
  });
}

function openIfGiven(option: string, path: string | undefined): Attempt<Input | undefined> {
  return path === undefined ? { ok: true, value: undefined } : openInput(option, path);
}
