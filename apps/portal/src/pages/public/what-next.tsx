import { useTranslation } from "react-i18next";
import classes from "./public.module.css";

/** What happens to a notice, before anybody writes one. */
export function WhatNext() {
  const { t } = useTranslation("publicNotice");
  return (
    <section className={classes["next"]} aria-labelledby="next">
      <h2 id="next">{t("next_title")}</h2>
      <ol>
        <li>{t("next.mail")}</li>
        <li>{t("next.receipt")}</li>
        <li>{t("next.person")}</li>
        <li>{t("next.decision")}</li>
      </ol>
    </section>
  );
}
