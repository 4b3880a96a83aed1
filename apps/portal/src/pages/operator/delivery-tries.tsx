import { useTranslation } from "react-i18next";
import type { DeliveryFile } from "../../api/deliveries.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../../parts/data-table.js";
import classes from "./deliveries.module.css";

/** Every attempt to bring one delivery, the newest first. */
export function DeliveryTries({ tries }: { tries: DeliveryFile["tries"] }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  return (
    <DataTable label={t("delivery.tries")}>
      <thead>
        <tr>
          <th scope="col" data-figure>
            {t("delivery.try")}
          </th>
          <th scope="col">{t("delivery.when")}</th>
          <th scope="col">{t("delivery.came_back")}</th>
          <th scope="col" data-figure>
            {t("delivery.took")}
          </th>
        </tr>
      </thead>
      <tbody>
        {tries.map(({ attempt, at, status, error, milliseconds }) => (
          <tr key={attempt}>
            <td data-figure>{attempt}</td>
            <td>{formats.minute(at)}</td>
            <td className={classes["error"]}>
              {[status, error].filter((one) => one !== null).join(" ") || "–"}
            </td>
            <td data-figure>{t("delivery.ms", { ms: formats.number(milliseconds) })}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
