import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";
import { useNow } from "../use-now.js";
import type { ClockLine } from "./clock-lines.js";
import { clockShare } from "./clock-share.js";
import classes from "./contest.module.css";

/** One clock as a line from its start to its end, with today on it and what happens when it runs out. */
export function ClockRow({ line }: { line: ClockLine }) {
  const { t } = useTranslation("contests");
  const formats = useFormats();
  const now = useNow();
  const { name, state, from, dueAt, latestAt, does } = line;
  const what = t(`clocks.name.${name}`);
  const end = latestAt ?? dueAt;
  const share = end === null ? 0 : clockShare(from, end, now);
  const certain = dueAt === null || end === null ? 1 : clockShare(from, end, Date.parse(dueAt));
  return (
    <div className={classes["clock"]} data-state={state}>
      <p className={classes["clockHead"]}>
        <b>{what}</b>
        {state !== "running" && state !== "begins" && <span>{stateWord()}</span>}
      </p>
      {dueAt !== null && (
        <>
          <div
            className={classes["track"]}
            role="img"
            aria-label={t("clocks.label", {
              what,
              from: formats.day(from),
              until: formats.day(dueAt),
              today: formats.day(new Date(now).toISOString()),
            })}
          >
            <span className={classes["run"]} style={{ width: `${share * 100}%` }} />
            {certain < 1 && (
              <span className={classes["span"]} style={{ left: `${certain * 100}%` }} />
            )}
            <span className={classes["now"]} style={{ left: `${share * 100}%` }} />
          </div>
          <p className={classes["ends"]}>
            <span>{formats.day(from)}</span>
            <span>
              <b>{formats.minute(dueAt)}</b>
              {state === "running" && ` (${formats.relative(dueAt, now)})`}
              {latestAt !== null && `, ${t("clocks.at_latest", { day: formats.day(latestAt) })}`}
            </span>
          </p>
        </>
      )}
      <p className={classes["then"]}>{t(`clocks.does.${does}`)}</p>
    </div>
  );

  function stateWord(): string {
    if (state === "stayed") return t("clocks.held");
    if (state === "waits") return t("clocks.waits");
    // What the clock waited for came before it ran out.
    const early = dueAt !== null && Date.parse(dueAt) > now;
    return t(early ? "clocks.settled" : "clocks.over");
  }
}
