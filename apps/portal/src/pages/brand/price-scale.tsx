import { useTranslation } from "react-i18next";
import type { Money, RequestDetail } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./review.module.css";

interface PriceScaleProps {
  readonly price: Money;
  readonly reference: RequestDetail["referencePrice"];
}

/** The price, and where it stands to what genuine goods cost; only in the same currency. */
export function PriceScale({ price, reference }: PriceScaleProps) {
  const { t } = useTranslation("brand");
  const formats = useFormats();
  const shown = (
    <strong className={classes["price"]}>{formats.money(price.amount, price.currency)}</strong>
  );
  if (reference === null || reference.currency !== price.currency) return <p>{shown}</p>;
  const low = Number(reference.low);
  const typical = reference.typical === null ? null : Number(reference.typical);
  const end = Math.max(low, typical ?? 0, Number(price.amount)) * 1.08;
  const at = (amount: number) => `${Math.min(100, (100 * amount) / end)}%`;
  const below = Number(price.amount) < low;
  return (
    <div className={classes["scale"]}>
      <p>
        {shown}{" "}
        {t(below ? "price.below" : "price.within", {
          low: formats.money(reference.low, reference.currency),
          product: reference.product,
        })}
      </p>
      <div className={classes["axis"]} aria-hidden="true">
        <span className={classes["genuine"]} style={{ left: at(low), right: 0 }} />
        {typical !== null && <span className={classes["typical"]} style={{ left: at(typical) }} />}
        <span
          className={classes["needle"]}
          data-below={below || undefined}
          style={{ left: at(Number(price.amount)) }}
        />
      </div>
      <div className={classes["marks"]} aria-hidden="true">
        <span style={{ left: at(low) }}>{t("price.low")}</span>
        {typical !== null && <span style={{ left: at(typical) }}>{t("price.typical")}</span>}
      </div>
    </div>
  );
}
