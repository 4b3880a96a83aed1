import { Alert, Button, Group, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Problem } from "../api/problem.js";

const WITH_PLACES = new Set(["preflight_failed", "invalid_request"]);
const KNOWN = [
  "offline",
  "not_signed_in",
  "not_allowed",
  "proof_needed",
  "not_found",
  "conflict",
  "illegal_move",
  "preflight_failed",
  "rate_limited",
  "link_spent",
  "invalid_request",
] as const;

/** What went wrong and what to do, in the reader's language; nothing that was entered is lost by it. */
export function ProblemAlert({ error, retry }: { error: Error; retry?: () => void }) {
  const { t } = useTranslation();
  const code = error instanceof Problem ? error.code : "unknown";
  const known = KNOWN.find((one) => one === code) ?? "unknown";
  const places = error instanceof Problem && WITH_PLACES.has(code) ? error.places : [];
  return (
    <Alert color="clay" icon={<IconAlertTriangle />} title={t("problem.title")} role="alert">
      {t(`problem.${known}`)}
      {places.length > 0 && (
        <List size="sm" mt="xs">
          {places.map(({ pointer, code: place, detail }) => (
            <List.Item key={pointer + place}>{detail}</List.Item>
          ))}
        </List>
      )}
      {retry !== undefined && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={retry}>
            {t("retry")}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
