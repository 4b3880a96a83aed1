import { useTranslation } from "react-i18next";
import { DataTable } from "../../../parts/data-table.js";
import { measureRows, signed } from "./measure-rows.js";
import classes from "./safety.module.css";

/** What was measured beside what is prescribed; a bar shows to which side it deviates, and how far. */
export function Measurements({ measurements }: { measurements: Readonly<Record<string, number>> }) {
  const { t, i18n } = useTranslation("safety");
  const nameOf = (name: string) => {
    const key = `measures.${name}` as "measures.tangency";
    return i18n.exists(`safety:${key}`) ? t(key) : name;
  };
  const written = (name: string, value: number) =>
    name === "heightPixels"
      ? t("pixels", { count: Math.round(value) })
      : value.toFixed(2).replace("-", "−");
  return (
    <DataTable label={t("measured_title")}>
      <thead>
        <tr>
          <th scope="col">{t("measure")}</th>
          <th scope="col" data-figure>
            {t("measured")}
          </th>
          <th scope="col" data-figure>
            {t("set")}
          </th>
          <th scope="col" data-figure>
            {t("deviation")}
          </th>
          <th scope="col" className={classes["sides"]}>
            {t("drawn")}
          </th>
        </tr>
      </thead>
      <tbody>
        {measureRows(measurements).map(({ name, value, set, deviation, drawn }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td data-figure>{written(name, value)}</td>
            <td data-figure>{set === null ? "–" : set.toFixed(2)}</td>
            <td data-figure>{deviation === null ? "–" : signed(deviation)}</td>
            <td aria-hidden="true">{drawn !== null && <Bar drawn={drawn} />}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const HALF = 40;

function Bar({ drawn }: { drawn: number }) {
  const length = Math.abs(drawn) * HALF;
  return (
    <svg className={classes["bar"]} viewBox="0 0 88 14" width="88" height="14" aria-hidden="true">
      <rect className={classes["rail"]} x="4" y="5" width="80" height="4" />
      <rect
        className={classes["deviation"]}
        x={drawn < 0 ? 44 - length : 44}
        y="3"
        width={length}
        height="8"
      />
      <rect className={classes["prescribed"]} x="43" y="0" width="2" height="14" />
    </svg>
  );
}
