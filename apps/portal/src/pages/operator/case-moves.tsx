import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OPERATOR_REASONS, RECALL_REASONS, recallCase, reverseCase } from "../../api/cases.js";
import { mayDecide, useMe } from "../../session/me.js";
import type { CaseParts } from "./case-parts.js";
import { WithReason } from "./with-reason.js";

const OPEN = new Set([
  "queued",
  "delivered",
  "opened",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
]);

/** What the operator can do of its own accord: take a decision back, or recall a request. */
export function CaseMoves({ file, request }: CaseParts) {
  const { t } = useTranslation("operator");
  const me = useMe();
  const [move, setMove] = useState<"reverse" | "recall" | null>(null);
  const [once] = useState(() => crypto.randomUUID());
  if (!mayDecide(me)) return null;
  const { brand, marketplace } = request;
  const names = { brand: brand.name, marketplace: marketplace.name };
  const reversible = file.decision === "restrict" || file.decision === "would_restrict";
  return (
    <Group gap="xs">
      {reversible && (
        <Button variant="default" size="xs" onClick={() => setMove("reverse")}>
          {t("moves.reverse")}
        </Button>
      )}
      {OPEN.has(file.requestState) && (
        <Button variant="default" size="xs" onClick={() => setMove("recall")}>
          {t("moves.recall")}
        </Button>
      )}
      {move === "reverse" && (
        <WithReason
          caseId={file.id}
          title={t("moves.reverse")}
          then={t(
            file.decision === "restrict" ? "moves.reverse_then" : "moves.reverse_quiet",
            names,
          )}
          reasons={OPERATOR_REASONS.map((code) => ({ code, words: t(`moves.reason.${code}`) }))}
          send={(reason) => reverseCase(file.id, reason, `${once}-${reason}`)}
          onClose={() => setMove(null)}
        />
      )}
      {move === "recall" && (
        <WithReason
          caseId={file.id}
          title={t("moves.recall")}
          then={t("moves.recall_then", names)}
          reasons={RECALL_REASONS.map((code) => ({ code, words: t(`moves.reason.${code}`) }))}
          send={(reason) => recallCase(file.id, reason)}
          onClose={() => setMove(null)}
        />
      )}
    </Group>
  );
}
