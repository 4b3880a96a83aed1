import { type Brand, SAMPLE_BRANDS } from "@touchstone/sample-world";

/** Whom one can sign in as, to look around. */
export interface Account {
  readonly role: string;
  readonly email: string;
}

export const ADMIN: Account = {
  role: "Operator administrator",
  email: "operator@sample.example",
};

export const MANAGERS: readonly Account[] = [1, 2, 3, 4, 5, 6].map((number) => ({
  role: `Account manager ${number}`,
  email: `manager-${number}@sample.example`,
}));

export const AGENT: Account = { role: "Agent of the first brands", email: "agent@sample.example" };

/** The agent acts for so many of the first brands. */
export const AGENT_BRANDS = 5;

export function reviewerOf({ id, name }: Brand): Account {
  return { role: `Brand reviewer of ${name}`, email: `${id}@sample.example` };
}

const SHOWN_MANAGERS = 2;
const SHOWN_BRANDS = 6;

/** Those that are printed, of a sample with so many brands. */
export function shownAccounts(brands: number): readonly Account[] {
  return [
    ADMIN,
    ...MANAGERS.slice(0, SHOWN_MANAGERS),
    ...SAMPLE_BRANDS.slice(0, Math.min(SHOWN_BRANDS, brands)).map(reviewerOf),
    AGENT,
  ];
}
