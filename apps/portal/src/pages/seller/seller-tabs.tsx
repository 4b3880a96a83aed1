import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./seller.module.css";

/** The two places of a seller: what was removed, and what shows that goods are genuine. */
export function SellerTabs() {
  const { t } = useTranslation(["seller", "vault"]);
  const ways = { activeOptions: { exact: true }, activeProps: { "aria-current": "page" as const } };
  return (
    <nav className={classes["tabs"]} aria-label={t("cases.places")}>
      <Link to="/seller" {...ways}>
        {t("cases.title")}
      </Link>
      <Link to="/seller/documents" {...ways}>
        {t("vault:title")}
      </Link>
    </nav>
  );
}
