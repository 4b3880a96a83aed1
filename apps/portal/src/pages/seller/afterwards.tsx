import { useTranslation } from "react-i18next";
import { Part } from "./part.js";
import classes from "./seller.module.css";
import type { Told } from "./use-told.js";

/** What follows a contest, step by step. */
export function Afterwards({ told: { brand, marketplace } }: { told: Told }) {
  const { t } = useTranslation("seller");
  return (
    <Part title={t("after.title")}>
      <ol className={classes["steps"]}>
        <li>{t("after.read", { brand, marketplace })}</li>
        <li>{t("after.decide")}</li>
        <li>{t("after.right")}</li>
        <li>{t("after.wrong")}</li>
      </ol>
    </Part>
  );
}
