import { useTranslation } from "react-i18next";
import type { Finding, FoundSignal } from "../api/finding.js";
import classes from "./evidence-list.module.css";
import { useSignalDetail } from "./use-signal-detail.js";
import { useSignalName } from "./use-signal-name.js";

/** Every term of the risk, the heaviest first: what speaks for an infringement, then what speaks against it. */
export function EvidenceList({ finding }: { finding: Finding }) {
  const { t } = useTranslation("terms");
  const heaviest = (a: FoundSignal, b: FoundSignal) => Math.abs(b.weight) - Math.abs(a.weight);
  const terms = [
    ...[...finding.signals].sort(heaviest),
    ...[...finding.counterEvidence].sort(heaviest),
  ];
  if (terms.length === 0) return <p>{t("signal.none")}</p>;
  const most = Math.max(...terms.map(({ weight }) => Math.abs(weight)));
  return (
    <ul className={classes["list"]}>
      {terms.map((term) => (
        <Term key={term.name} term={term} most={most} />
      ))}
    </ul>
  );
}

function Term({ term, most }: { term: FoundSignal; most: number }) {
  const { t } = useTranslation("terms");
  const nameOf = useSignalName();
  const detailOf = useSignalDetail();
  const against = term.weight < 0;
  return (
    <li data-against={against || undefined}>
      <span className={classes["sign"]} aria-hidden="true">
        {against ? "−" : "+"}
      </span>
      <span>
        <span className={classes["way"]}>{t(against ? "signal.against" : "signal.for")}: </span>
        {nameOf(term.name)}
        <span className={classes["detail"]}> {detailOf(term)}</span>
        <span
          className={classes["weight"]}
          style={{ width: `${(100 * Math.abs(term.weight)) / most}%` }}
          aria-hidden="true"
        />
      </span>
    </li>
  );
}
