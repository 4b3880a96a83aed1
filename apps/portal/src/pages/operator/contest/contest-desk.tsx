import { Alert, Title } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CaseFile } from "../../../api/cases.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { CaseClocks } from "../../../parts/contest/case-clocks.js";
import { useInLanguage } from "../../../parts/contest/use-in-language.js";
import { useLawName } from "../../../parts/contest/use-law-name.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "./desk.module.css";
import { DeskActs } from "./desk-acts.js";
import { Disputes } from "./disputes.js";
import { Stays } from "./stays.js";

/** The laws that a restriction runs under, their clocks, and the courts and bodies that have it. */
export function ContestDesk({ file }: { file: CaseFile }) {
  const { t } = useTranslation("contests");
  const me = useMe();
  const { contestFile, restrictions } = file;
  const imposedAt = restrictions.at(-1)?.imposedAt;
  if (imposedAt === undefined) return null;
  const { stays, disputes } = contestFile;
  const nothing = stays.length === 0 && disputes.length === 0;
  return (
    <>
      <Laws file={file} />
      <CaseClocks file={contestFile} imposedAt={imposedAt} />
      <section aria-labelledby="bodies">
        <Title order={2} id="bodies">
          {t("desk.acts")}
        </Title>
        {nothing && <p className={classes["soft"]}>{t("desk.none")}</p>}
        <Stays caseId={file.id} stays={stays} />
        <Disputes caseId={file.id} disputes={disputes} />
        {mayDecide(me) && <DeskActs caseId={file.id} contestFile={contestFile} />}
      </section>
    </>
  );
}

function Laws({ file: { contestFile } }: { file: CaseFile }) {
  const { t } = useTranslation("contests");
  const formats = useFormats();
  const nameOf = useLawName();
  const inLanguage = useInLanguage();
  const { regimes, attempts, measure } = contestFile;
  return (
    <section aria-labelledby="laws">
      <Title order={2} id="laws">
        {t("desk.regimes")}
      </Title>
      {regimes.some(({ draft }) => draft) && (
        <Alert color="amber" icon={<IconScale />} className={classes["draft"]}>
          {t("desk.draft")}
        </Alert>
      )}
      {measure === "paused" && <p>{t("desk.paused")}</p>}
      <ul className={classes["laws"]}>
        {regimes.map(({ profile, draft, name, citation, contestUntil, putBack }) => (
          <li key={profile}>
            <b>{nameOf(profile)}</b> {draft && <em>{t("desk.draft_mark")}</em>}
            <span>
              {inLanguage(name)} ({citation}),{" "}
              {t("desk.window", { day: formats.day(contestUntil) })}
              {putBack !== null && `; ${t("desk.puts_back")} (${putBack})`}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes["soft"]}>
        {t("desk.attempts", { made: attempts.made, all: attempts.made + attempts.left })}
      </p>
    </section>
  );
}
