import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";
import { useNow } from "../../parts/use-now.js";
import { clockShare } from "./clock-share.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";
import type { Told } from "./use-told.js";

/** The time to contest as a line, with today on it, and what happens at its end. */
export function ClockLine({ told: { restriction, standing } }: { told: Told }) {
  const { t } = useTranslation("seller");
  const formats = useFormats();
  const now = useNow();
  if (restriction === undefined) return null;
  const { imposedAt, contestUntil } = restriction;
  const share = clockShare(imposedAt, contestUntil, now);
  const [from, today, until] = [
    formats.day(imposedAt),
    formats.day(new Date(now).toISOString()),
    formats.day(contestUntil),
  ];
  return (
    <Part title={t("clock.title")}>
      <div
        className={classes["clock"]}
        role="img"
        aria-label={t("clock.label", { from, today, until })}
      >
        <div className={classes["track"]}>
          <span className={classes["run"]} style={{ width: `${share * 100}%` }} />
          <span className={classes["now"]} style={{ left: `${share * 100}%` }} />
          <span
            className={classes["nowWord"]}
            style={{ left: `${share * 100}%`, translate: `-${share * 100}%` }}
          >
            {t("clock.today")}
          </span>
        </div>
        <div className={classes["ends"]}>
          <span>
            {t("clock.removed")}
            <br />
            {from}
          </span>
          <span>
            {t("clock.end")}
            <br />
            <b>{until}</b> ({formats.relative(contestUntil, now)})
          </span>
        </div>
      </div>
      <p>{t(standing === "contested" ? "clock.paused" : "clock.runs_out")}</p>
    </Part>
  );
}
