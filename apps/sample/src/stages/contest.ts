import { callerWith } from "../api/person.js";
import type { SampleState } from "../sample-state.js";
import type { Removed } from "./answer-some.js";

const WORDS = [
  "I bought it in the brand's own shop in March; the receipt shows the model.",
  "This is from an authorised supplier. I can send the invoice.",
  "I am reselling a bag that I have worn myself.",
] as const;

/** As the seller does it: by a link that the marketplace makes, which is good once. */
export async function contest(
  url: string,
  state: SampleState,
  { id, marketplace, seller }: Removed,
  place: number,
): Promise<void> {
  const shop = callerWith(url, { authorization: `Bearer ${state.shops[marketplace]?.key}` });
  const path = `/v1/marketplaces/${marketplace}/sellers/${encodeURIComponent(seller)}/links`;
  const { token } = await shop.call<{ token: string }>("POST", path);
  const nobody = callerWith(url, {});
  const session = await nobody.call<{ token: string }>("POST", "/v1/seller/sessions", { token });
  const visitor = callerWith(url, { authorization: `Bearer ${session.token}` });
  await visitor.ensure("POST", `/v1/seller/cases/${id}/contests`, {
    kind: "purchased_from_owner",
    message: WORDS[place % WORDS.length],
  });
}
