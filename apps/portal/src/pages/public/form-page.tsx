import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { noticeFormQuery } from "../../api/public-notice.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { PublicShell } from "../../shell/public-shell.js";
import { NoticeFormView } from "./notice-form.js";
import { WhatNext } from "./what-next.js";

/** Where rights holders without an account give notice (DSA Art. 16). */
export function FormPage() {
  const { t } = useTranslation("publicNotice");
  const form = useQuery(noticeFormQuery);
  return (
    <PublicShell title={t("title")} lead={t("lead")}>
      <WhatNext />
      {form.isPending && <LoadingLines lines={10} />}
      {form.error !== null && <ProblemAlert error={form.error} retry={() => void form.refetch()} />}
      {form.data !== undefined && <NoticeFormView form={form.data} />}
    </PublicShell>
  );
}
