import { useTranslation } from "react-i18next";
import classes from "./shell.module.css";

/** The stone with its streak, and the name. */
export function BrandMark() {
  const { t } = useTranslation();
  return (
    <span className={classes["mark"]}>
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#1f4d45" />
        <path d="M8 20.5 21.5 7.5" stroke="#d9a441" strokeWidth="3.2" strokeLinecap="round" />
        <path d="M11 24.5 24.5 11.5" stroke="#fafaf7" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      {t("product")}
    </span>
  );
}
