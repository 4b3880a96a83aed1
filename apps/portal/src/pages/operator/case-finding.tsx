import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFile } from "../../api/cases.js";
import type { FoundSignal } from "../../api/finding.js";
import { RiskBar } from "../../parts/risk-bar.js";
import classes from "./case.module.css";
import { Signals } from "./signals.js";

/** What screening found, and how much each thing says. */
export function CaseFinding({ file: { finding, risk } }: { file: CaseFile }) {
  const { t, i18n } = useTranslation(["operator", "terms"]);
  const use = `use.${finding.use}`;
  const heaviest = (a: FoundSignal, b: FoundSignal) => Math.abs(b.weight) - Math.abs(a.weight);
  return (
    <section aria-labelledby="finding">
      <Title order={2} id="finding">
        {t("finding.title")}
      </Title>
      <p className={classes["risk"]}>
        <RiskBar risk={risk} />
        <span className={classes["soft"]}>
          {t("finding.use", {
            use: i18n.exists(`terms:${use}`) ? t(`terms:${use as "use.offer"}`) : finding.use,
          })}
        </span>
      </p>
      <div className={classes["sides"]}>
        <Signals title={t("finding.for")} signals={[...finding.signals].sort(heaviest)} />
        <Signals
          title={t("finding.against")}
          signals={[...finding.counterEvidence].sort(heaviest)}
        />
      </div>
    </section>
  );
}
