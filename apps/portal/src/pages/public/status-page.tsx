import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../api/problem.js";
import { noticeStatusQuery } from "../../api/public-notice.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { PublicShell } from "../../shell/public-shell.js";
import { keptToken } from "./kept-token.js";
import { StatusView } from "./status-view.js";

/** Where a notice stands, for whoever has the link of its receipt. */
export function StatusPage() {
  const { t } = useTranslation("publicNotice");
  const [token] = useState(keptToken);
  const status = useQuery({ ...noticeStatusQuery(token ?? ""), enabled: token !== null });
  if (status.data !== undefined && token !== null) {
    return <StatusView status={status.data} token={token} />;
  }
  const gone = status.error instanceof Problem && status.error.status === 404;
  return (
    <PublicShell title={t("status_page")}>
      {token === null && <Text mt="md">{t("status_no_token")}</Text>}
      {gone && <Text mt="md">{t("status_gone")}</Text>}
      {token !== null && status.isPending && <LoadingLines lines={8} />}
      {status.error !== null && !gone && (
        <ProblemAlert error={status.error} retry={() => void status.refetch()} />
      )}
    </PublicShell>
  );
}
