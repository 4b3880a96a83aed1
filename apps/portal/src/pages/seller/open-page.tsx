import { Anchor, Text } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../api/problem.js";
import { openSellerSession } from "../../api/seller.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { keepSellerToken, sellerToken } from "../../session/seller.js";
import { EntranceShell } from "../../shell/entrance-shell.js";
import { takeTokenOfLink } from "../enter/token-of-link.js";
import { HowToOpen } from "./how-to-open.js";
import { useForgetSeller } from "./use-forget-seller.js";

/** The first stop of a seller's link: its token is exchanged for a session, once. */
export function OpenPage() {
  const { t } = useTranslation("seller");
  const [token] = useState(takeTokenOfLink);
  const forget = useForgetSeller();
  const link = useQuery({
    ...linkQuery(token, forget),
    enabled: token !== null,
  });
  if (link.data !== undefined) {
    return link.data.caseId === null ? (
      <Navigate to="/seller" replace />
    ) : (
      <Navigate to="/seller/cases/$case" params={{ case: link.data.caseId }} replace />
    );
  }
  if (token !== null && link.error === null) {
    return (
      <EntranceShell title={t("open.title")} lead={t("open.lead")}>
        <LoadingLines lines={2} />
      </EntranceShell>
    );
  }
  const spent = link.error instanceof Problem && link.error.code === "link_spent";
  if (link.error !== null && !spent) {
    return (
      <EntranceShell title={t("open.problem")}>
        <ProblemAlert error={link.error} retry={() => void link.refetch()} />
      </EntranceShell>
    );
  }
  const how = token === null ? "no_token" : "spent";
  return (
    <EntranceShell title={t(`open.${how}`)}>
      <Text mt="md">{t(`open.${how}_text`)}</Text>
      <HowToOpen />
      {sellerToken() !== null && (
        <Anchor component={Link} to="/seller" underline="always">
          {t("open.go_on")}
        </Anchor>
      )}
    </EntranceShell>
  );
}

/** A query, because it is asked once however often the page is drawn. */
function linkQuery(token: string | null, forget: () => void) {
  return queryOptions({
    queryKey: ["link", token],
    queryFn: async () => {
      const session = await openSellerSession(token ?? "");
      forget();
      keepSellerToken(session.token);
      return session;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
