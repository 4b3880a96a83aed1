import { shownAccounts } from "./accounts.js";
import { PASSWORD } from "./api/person.js";
import type { SampleState } from "./sample-state.js";
import { SHOPS } from "./shops.js";

const COLUMN = 34;

/** What is printed once everything runs. */
export function greeting(url: string, state: SampleState, storefronts: boolean): string {
  const accounts = shownAccounts(state.brands).map(
    ({ role, email }) => `  ${email.padEnd(COLUMN)} ${role}`,
  );
  const shops = SHOPS.map(
    ({ id, name }) => `  ${`http://127.0.0.1:${state.ports.shops[id]}`.padEnd(COLUMN)} ${name}`,
  );
  return `
Touchstone is ready: ${url}

Sign in with the password ${PASSWORD} as
${accounts.join("\n")}

${
  storefronts
    ? `Storefronts; under "Sellers" are the sellers' centres, whose button opens Touchstone
${shops.join("\n")}`
    : "No storefronts, as asked: a start without --no-storefronts opens them."
}

All of it is synthetic: brands, goods, sellers and pictures are drawn by a program and mean nobody.
The accounts and their password are a sample's: it listens on this machine only, at 127.0.0.1.
Ctrl-C stops it; script/server --fresh starts over.
`;
}
