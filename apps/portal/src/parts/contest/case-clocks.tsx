import { Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ContestFile } from "../../api/contest-file.js";
import { useNow } from "../use-now.js";
import { lawClocks } from "./clock-lines.js";
import { ClockRow } from "./clock-row.js";
import classes from "./contest.module.css";
import { useLawName } from "./use-law-name.js";

/** Every law's clocks, side by side: what runs, since when, until when, and what happens then. */
export function CaseClocks({ file, imposedAt }: { file: ContestFile; imposedAt: string }) {
  const { t } = useTranslation("contests");
  const nameOf = useLawName();
  const id = useId();
  const laws = lawClocks(file, imposedAt, useNow());
  if (laws.length === 0) return null;
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} id={id}>
        {t("clocks.title")}
      </Title>
      {file.regimes.length > 1 && <p>{t("clocks.both", { count: file.regimes.length })}</p>}
      <div className={classes["laws"]}>
        {laws.map(({ profile, lines }) => (
          <div key={profile} className={classes["law"]}>
            <Title order={3}>{nameOf(profile)}</Title>
            {lines.map((line) => (
              <ClockRow key={line.key} line={line} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
