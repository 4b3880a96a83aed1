import { useTranslation } from "react-i18next";
import type { RequestItem } from "../../api/requests.js";
import classes from "./queue.module.css";

/** What was answered and where that stands now. */
export function Outcome({ item }: { item: RequestItem }) {
  const { t } = useTranslation("terms");
  const { answer, restrictionState, contestState } = item;
  if (answer === null) return null;
  return (
    <div>
      {t(`answer.${answer}`)}
      {restrictionState !== null && (
        <div className={classes["place"]}>
          {t(`restriction_state.${restrictionState as "active"}`)}
          {contestState !== null && ` · ${t(`contest_state.${contestState as "open"}`)}`}
        </div>
      )}
    </div>
  );
}
