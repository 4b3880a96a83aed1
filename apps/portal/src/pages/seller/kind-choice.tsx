import { useTranslation } from "react-i18next";
import type { ContestKind } from "../../api/contest-file.js";
import classes from "./seller.module.css";

interface KindChoiceProps {
  readonly kinds: readonly ContestKind[];
  readonly chosen: ContestKind | undefined;
  readonly missing: boolean;
  onChoose(kind: ContestKind): void;
}

/** What can be said against the reason, each with what would show it. */
export function KindChoice({ kinds, chosen, missing, onChoose }: KindChoiceProps) {
  const { t } = useTranslation(["seller", "terms"]);
  return (
    <fieldset className={classes["kinds"]}>
      <legend>{t("contest.kind")}</legend>
      {missing && (
        <p className={classes["fault"]} role="alert">
          {t("contest.kind_needed")}
        </p>
      )}
      {kinds.map((kind) => (
        <label key={kind} className={classes["kind"]}>
          <input
            type="radio"
            name="kind"
            value={kind}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <span>
            <b>{t(`terms:contest_kind.${kind}`)}</b>
            <small>{t(`contest.line.${kind}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
