import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { confirmNotice } from "../../api/public-notice.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { PublicShell } from "../../shell/public-shell.js";
import { takeTokenOfLink } from "../enter/token-of-link.js";
import classes from "./public.module.css";

/** Submits a notice by the link of the mail. A press of the button: programs that open links submit nothing. */
export function ConfirmPage() {
  const { t } = useTranslation("publicNotice");
  const [token] = useState(takeTokenOfLink);
  const confirming = useMutation({ mutationFn: confirmNotice });
  if (token === null) {
    return (
      <PublicShell title={t("confirm_title")}>
        <Text mt="md">{t("confirm_no_token")}</Text>
      </PublicShell>
    );
  }
  if (confirming.data !== undefined) {
    return (
      <PublicShell title={t("confirmed_title")}>
        <div className={classes["standing"]} role="status">
          <p>{t("confirmed")}</p>
          <Button component="a" href={`/notice/status#token=${confirming.data.token}`} mt="md">
            {t("to_status")}
          </Button>
        </div>
      </PublicShell>
    );
  }
  return (
    <PublicShell title={t("confirm_title")} lead={t("confirm_lead")}>
      {confirming.error !== null && <ProblemAlert error={confirming.error} />}
      <Button mt="lg" loading={confirming.isPending} onClick={() => confirming.mutate(token)}>
        {t("confirm")}
      </Button>
    </PublicShell>
  );
}
