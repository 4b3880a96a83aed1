import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ProviderOutcome } from "../api/providers.js";

/** What became of the way to a provider and back. */
export function ProviderNote({ outcome }: { outcome: ProviderOutcome }) {
  const { t } = useTranslation("account");
  return (
    <Alert color={outcome === "linked" ? "genuine" : "clay"} role="status" my="sm">
      {t(`outcomes.${outcome}`)}
    </Alert>
  );
}
