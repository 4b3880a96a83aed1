import { Title } from "@mantine/core";
import { IconAlphabetLatin, IconEyeOff } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { RightFile, TriedMark } from "../api/right-review.js";
import { useFormats } from "../i18n/use-formats.js";
import { Moment } from "./moment.js";
import classes from "./right-budget.module.css";
import { counts } from "./right-states.js";
import { SampleTitles } from "./sample-titles.js";
import { StateMark } from "./state-mark.js";
import { TriedWays } from "./tried-ways.js";

/** Below one title in so many, names that were invented by chance make no ordinary word of a mark. */
const LEAST_SHARE = 10_000;

/** Which ways of writing a mark are looked for, which are not, and what of clean titles says so. */
export function RightBudget({ right, order }: { right: RightFile; order: 2 | 3 }) {
  const { t } = useTranslation("terms");
  const id = useId();
  const { budget, text } = right;
  if (budget === null || text === null) return null;
  return (
    <section className={classes["budget"]} aria-labelledby={id}>
      <Title id={id} order={order}>
        {t("budget.title")}
      </Title>
      {budget.found === null ? (
        <Pending state={right.state} />
      ) : (
        <Measured text={text} found={budget.found} at={budget.measuredAt} order={order} />
      )}
    </section>
  );
}

function Pending({ state }: { state: string }) {
  const { t } = useTranslation("terms");
  const waits = state === "draft" || state === "needs_info";
  return (
    <div className={classes["pending"]} role="status">
      <StateMark tone="clock">{t(waits ? "budget.not_yet" : "budget.pending")}</StateMark>
      <p>{t(counts(state) ? "budget.live" : "budget.live_later")}</p>
      <p>{t(waits ? "budget.joins_later" : "budget.joins")}</p>
    </div>
  );
}

interface MeasuredProps {
  readonly text: string;
  readonly found: TriedMark;
  readonly at: string | null;
  readonly order: 2 | 3;
}

function Measured({ text, found, at, order }: MeasuredProps) {
  const { t } = useTranslation("terms");
  const formats = useFormats();
  const below = order === 2 ? 3 : 4;
  const { mentions } = found;
  const titles = formats.number(found.titles);
  const off = found.operators.filter((way) => !way.watched);
  const watched = found.operators.filter((way) => way.watched);
  return (
    <>
      <p className={classes["lead"]}>
        {t(off.length === 0 ? "budget.all" : "budget.some", { off: off.length })}
      </p>
      {mentions.count * LEAST_SHARE >= found.titles && (
        <div className={classes["word"]}>
          <IconAlphabetLatin size={18} aria-hidden="true" />
          <div>
            <b>{t("budget.word", { count: mentions.count, titles })}</b>
            <p>{t("budget.word_means")}</p>
            <SampleTitles samples={mentions.samples} sign={text} />
          </div>
        </div>
      )}
      {off.length > 0 && (
        <div className={classes["off"]}>
          <Title order={below}>
            <IconEyeOff size={16} aria-hidden="true" /> {t("budget.off")}
          </Title>
          <TriedWays ways={off} text={text} titles={titles} />
        </div>
      )}
      <Title order={below}>{t("budget.watched")}</Title>
      <TriedWays ways={watched} text={text} titles={titles} />
      <p className={classes["how"]}>
        {t("budget.how", { titles })} {at !== null && <Moment at={at} full />}
      </p>
    </>
  );
}
