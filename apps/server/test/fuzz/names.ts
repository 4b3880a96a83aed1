/** Two sides that have nothing to do with each other. */
export type Side = "A" | "B";

/** Whose words an answer must not hold is said by who wrote them. */
export type Writer = "brand" | "agent" | "seller" | "key";

export const MARKETS: Readonly<Record<Side, string>> = { A: "harbour", B: "quay" };
export const SELLERS: Readonly<Record<Side, string>> = { A: "s-a", B: "s-b" };

/** What the words of one writer of one side hold, wherever they are kept. */
export function canary(side: Side, writer: Writer): string {
  return `kanari${side}${writer}`;
}
