import { useTranslation } from "react-i18next";
import type { ContestForm } from "../../api/contest-file.js";
import { useFormats } from "../../i18n/use-formats.js";
import { useLawName } from "../../parts/contest/use-law-name.js";
import classes from "./seller.module.css";
import type { Way } from "./ways.js";

interface WayChoiceProps {
  readonly ways: readonly Way[];
  readonly chosen: ContestForm;
  onChoose(form: ContestForm): void;
}

/** The forms in which this can be contested, each with the laws that know it and what it does. */
export function WayChoice({ ways, chosen, onChoose }: WayChoiceProps) {
  const { t } = useTranslation("contests");
  const formats = useFormats();
  const nameOf = useLawName();
  return (
    <fieldset className={classes["kinds"]}>
      <legend>{t("ways.title")}</legend>
      {ways.map(({ form, regimes, putsBack }) => {
        const laws = formats.list(regimes.map(({ profile }) => nameOf(profile)));
        const name = t(`form.${form}`);
        return (
          <label key={form} className={classes["kind"]}>
            <input
              type="radio"
              name="form"
              value={form}
              checked={form === chosen}
              onChange={() => onChoose(form)}
            />
            <span>
              <b>{regimes.length === 0 ? name : t("ways.under", { name, laws })}</b>
              <small>{t(putsBack ? "ways.puts_back" : "ways.complaint")}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
