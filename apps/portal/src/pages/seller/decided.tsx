import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./seller.module.css";
import type { Told } from "./use-told.js";

/** Where the seller's contest stands, plainly and first; nothing where nothing was contested. */
export function Decided({ found, told }: { found: SellerCase; told: Told }) {
  const { t } = useTranslation("seller");
  const formats = useFormats();
  const { marketplace, restriction } = told;
  const contest = found.contests.at(-1);
  const which = outcomeOf(found, told);
  if (which === null) return null;
  const at = which === "open" ? contest?.openedAt : (contest?.decidedAt ?? restriction?.liftedAt);
  const day = at === null || at === undefined ? "" : formats.day(at);
  const answer = which === "open" || which === "undone" ? undefined : contest?.outcomeMessage?.text;
  return (
    <div className={classes["decided"]} data-outcome={which} id="decided" tabIndex={-1}>
      <h2>{t(`decision.${which}`)}</h2>
      <p>{t(`decision.${which}_text`, { day, marketplace })}</p>
      {answer !== undefined && <blockquote>{answer}</blockquote>}
    </div>
  );
}

function outcomeOf({ contestState }: SellerCase, { standing, restriction }: Told) {
  if (standing === "back" && restriction?.liftedBasis === "clock") return "clock";
  if (standing === "back") return contestState === "reversed" ? "reversed" : "undone";
  if (standing === "contested") return "open";
  return standing === "stands" ? "upheld" : null;
}
