import { useTranslation } from "react-i18next";
import type { Right } from "../../api/rights.js";
import { counts } from "../../parts/right-states.js";
import classes from "./rights.module.css";

/** Of a right that counts: that its disguises are not looked for yet, or that some never are. */
export function BudgetNote({ right: { budget, state } }: { right: Right }) {
  const { t } = useTranslation("terms");
  if (budget === null || !counts(state)) return null;
  const pending = budget.state === "pending";
  if (!pending && budget.off.length === 0) return null;
  return (
    <small className={classes["note"]}>
      {pending ? t("budget.waits") : t("budget.off_count", { count: budget.off.length })}
    </small>
  );
}
