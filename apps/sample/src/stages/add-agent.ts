import { AGENT, AGENT_BRANDS } from "../accounts.js";
import { accept } from "../api/person.js";
import type { JoinedBrand } from "./add-brands.js";
import type { House } from "./house.js";

interface Taken {
  readonly agent: { readonly id: string };
  readonly invitation: { readonly link: string };
}

/** An agent who answers for the first brands: the first one takes it, the others authorise it. */
export async function addAgent(
  { url, diary }: House,
  brands: readonly JoinedBrand[],
): Promise<void> {
  const [first, ...others] = brands.slice(0, AGENT_BRANDS);
  if (first === undefined) return;
  const { agent, invitation } = await diary.once("agent", async () =>
    (await first.reviewer()).call<Taken>("POST", "/v1/agents", {
      name: "Sample Agency",
      email: AGENT.email,
      actions: ["answer"],
    }),
  );
  await diary.once("agent/joined", () => accept(url, invitation.link, AGENT.role));
  for (const { brand, reviewer } of others) {
    await diary.once(`agent/${brand.id}`, async () =>
      (await reviewer()).ensure("POST", "/v1/authorisations", {
        agentId: agent.id,
        actions: ["answer"],
      }),
    );
  }
}
