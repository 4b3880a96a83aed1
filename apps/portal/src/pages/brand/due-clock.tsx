import { useTranslation } from "react-i18next";
import { Moment } from "../../parts/moment.js";
import { useNow } from "../../parts/use-now.js";
import classes from "./queue.module.css";

const DAY_MS = 86_400_000;

/** When the answer is due. A clock that waits for evidence or a test buy stands still. */
export function DueClock({ dueAt, state }: { dueAt: string | null; state: string }) {
  const { t } = useTranslation("brand");
  const now = useNow();
  if (state === "needs_evidence" || state === "test_buy") return <>{t("queue.clock_waits")}</>;
  if (dueAt === null) return <>–</>;
  const left = Date.parse(dueAt) - now;
  return (
    <span className={classes["clock"]} data-soon={left < DAY_MS || undefined}>
      {left < 0 ? t("queue.overdue") : null} <Moment at={dueAt} />
    </span>
  );
}
