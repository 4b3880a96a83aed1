import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./public.module.css";

/** The notice waits for its address to be shown to be the sender's. */
export function Sent({ email }: { email: string }) {
  const { t } = useTranslation("publicNotice");
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} className={classes["standing"]} aria-labelledby="sent">
      <h2 id="sent">{t("sent_title")}</h2>
      <p>{t("sent", { email })}</p>
      <p className={classes["soft"]}>{t("sent_nothing")}</p>
      <Button component="a" href="/notice" variant="default" mt="md">
        {t("again")}
      </Button>
    </section>
  );
}
