import { useTranslation } from "react-i18next";
import type { ImportedRow } from "../../../api/right-life.js";
import { useWarning } from "../../../parts/rights/use-warning.js";
import classes from "./import.module.css";

export function ImportedLine({ row }: { row: ImportedRow }) {
  const { t, i18n } = useTranslation(["rights", "terms"]);
  const warning = useWarning();
  const { kind, name, office, number, outcome, errors, warnings, line } = row;
  const key = `right_kind.${kind ?? ""}`;
  const known = i18n.exists(`terms:${key}`);
  const words = known ? t(`terms:${key}` as "terms:right_kind.word_mark") : (kind ?? "–");
  const fault = (code: string | undefined, detail: string) =>
    code !== undefined && i18n.exists(`rights:import.fault.${code}`)
      ? t(`import.fault.${code as "missing"}`)
      : detail;
  const registered = [office, number].filter(Boolean).join(" ");
  return (
    <tr>
      <th scope="row">
        {name ?? words} {name !== null && <small>{words}</small>}
      </th>
      <td data-label={t("import.line")}>{line}</td>
      <td data-label={t("import.number")} data-nothing={registered === "" || undefined}>
        {registered || "–"}
      </td>
      <td data-label={t("import.outcome")}>
        <span className={classes["outcome"]} data-outcome={outcome}>
          {t(`import.outcomes.${outcome}`)}
        </span>
      </td>
      <td
        data-label={t("import.said")}
        data-nothing={errors.length + warnings.length === 0 || undefined}
      >
        {errors.length + warnings.length === 0 ? (
          "–"
        ) : (
          <ul className={classes["said"]}>
            {errors.map(({ pointer, code, detail }) => (
              <li key={pointer + detail}>
                {pointer !== "" && <code>{pointer.slice(1)}</code>} {fault(code, detail)}
              </li>
            ))}
            {warnings.map((one) => (
              <li key={one.code}>{warning(one)}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
