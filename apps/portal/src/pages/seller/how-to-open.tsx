import { useTranslation } from "react-i18next";
import classes from "./seller.module.css";

/** How a seller gets in: there is no password, the marketplace vouches for them. */
export function HowToOpen() {
  const { t } = useTranslation("seller");
  return (
    <ol className={classes["steps"]}>
      <li>{t("how.one")}</li>
      <li>{t("how.two")}</li>
      <li>{t("how.three")}</li>
    </ol>
  );
}
