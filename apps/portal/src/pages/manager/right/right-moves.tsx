import { useQueryClient } from "@tanstack/react-query";
import type { RightFile } from "../../../api/right-review.js";
import { counts } from "../../../parts/right-states.js";
import classes from "../../../parts/rights/rights.module.css";
import { DecideProposal } from "./decide-proposal.js";
import { DisputeForm } from "./dispute-form.js";
import { SettleForm } from "./settle-form.js";

/** What the operator decides of a right after its review. */
export function RightMoves({ right }: { right: RightFile }) {
  const queries = useQueryClient();
  const again = async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ["rights"] }),
      queries.invalidateQueries({ queryKey: ["tasks"] }),
    ]);
  };
  const open = right.proposals.filter(({ state }) => state === "proposed" || state === "accepted");
  if (open.length === 0 && !counts(right.state) && right.state !== "disputed") return null;
  return (
    <div className={classes["moves"]}>
      {open.map((proposal) => (
        <DecideProposal key={proposal.id} proposal={proposal} onDone={again} />
      ))}
      {right.state === "disputed" && <SettleForm right={right} onDone={again} />}
      {counts(right.state) && <DisputeForm right={right} onDone={again} />}
    </div>
  );
}
