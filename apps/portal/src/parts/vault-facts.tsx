import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { VaultDocument, VaultState } from "../api/vault.js";
import { useFormats } from "../i18n/use-formats.js";
import { StateMark, type Tone } from "./state-mark.js";
import classes from "./vault-facts.module.css";

const TONES: Readonly<Record<VaultState, Tone>> = {
  submitted: "clock",
  accepted: "genuine",
  rejected: "infringing",
  expired: "plain",
  withdrawn: "plain",
};

export function VaultMark({ state }: { state: VaultState }) {
  const { t } = useTranslation("vault");
  return <StateMark tone={TONES[state]}>{t(`state.${state}`)}</StateMark>;
}

/** What the rules find in a document: what speaks for it, and what against it. */
export function VaultFindings({ document }: { document: VaultDocument }) {
  const { t } = useTranslation("vault");
  const { strengths, weaknesses } = document.check;
  return (
    <>
      {strengths.length > 0 && (
        <ul className={classes["findings"]} aria-label={t("speaks_for")}>
          {strengths.map((name) => (
            <li key={name} data-well="">
              <IconCheck size={14} aria-hidden="true" /> {t(`strength.${name as "recent"}`)}
            </li>
          ))}
        </ul>
      )}
      {weaknesses.length > 0 && (
        <ul className={classes["findings"]} aria-label={t("speaks_against")}>
          {weaknesses.map((name) => (
            <li key={name}>
              <IconAlertTriangle size={14} aria-hidden="true" />{" "}
              {t(`weakness.${name as "too_old"}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The goods that a document is about, in one line. */
export function VaultGoods({ document }: { document: VaultDocument }) {
  const { t } = useTranslation("vault");
  const formats = useFormats();
  const { listings, gtins, words, serials } = document;
  const few = listings.length <= 3 ? listings : [t("listings", { count: listings.length })];
  const range = serials === null ? [] : [`${serials.from} – ${serials.to}`];
  return <>{formats.list([...words, ...gtins, ...few, ...range])}</>;
}

/** For which time it speaks. */
export function VaultTime({ document }: { document: VaultDocument }) {
  const { t } = useTranslation("vault");
  const formats = useFormats();
  const { coversFrom, coversUntil } = document.check;
  return (
    <>
      {coversFrom !== null && `${t("covers_from", { day: dayOf(coversFrom) })} `}
      {coversUntil === null ? t("covers_open") : t("covers_until", { day: dayOf(coversUntil) })}
    </>
  );
  // The days are the document's own, whatever the reader's time zone.
  function dayOf(at: string) {
    return formats.day(`${at.slice(0, 10)}T12:00:00`);
  }
}
