import { useTranslation } from "react-i18next";
import type { FoundSignal } from "../../api/finding.js";
import { useSignalDetail } from "../../parts/use-signal-detail.js";
import { useSignalName } from "../../parts/use-signal-name.js";
import classes from "./case.module.css";
import { weightWord } from "./weight-word.js";

/** One side of the evidence; each thing with how much it says, in a word and as a figure. */
export function Signals({ title, signals }: { title: string; signals: readonly FoundSignal[] }) {
  const { t, i18n } = useTranslation(["operator", "terms"]);
  const nameOf = useSignalName();
  const detailOf = useSignalDetail();
  // Signals speak to the brand ("your logo"); here somebody else reads.
  const named = (name: string) => {
    const key = `signal_of_brand.${name}`;
    return i18n.exists(`terms:${key}`) ? t(`terms:${key as "signal_of_brand.logo"}`) : nameOf(name);
  };
  return (
    <div>
      <h3>{title}</h3>
      {signals.length === 0 && <p className={classes["soft"]}>{t("finding.nothing")}</p>}
      <ul className={classes["signals"]}>
        {signals.map((signal) => (
          <li key={signal.name}>
            <span>
              {named(signal.name)} <small>{detailOf(signal)}</small>
            </span>
            <span className={classes["weight"]}>
              {t(`finding.weight.${weightWord(signal.weight)}`)}{" "}
              <small>
                {signal.weight > 0 ? "+" : "−"}
                {Math.abs(signal.weight).toFixed(1)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
