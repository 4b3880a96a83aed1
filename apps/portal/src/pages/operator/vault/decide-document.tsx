import { Radio, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { decideVaultDocument, type VaultDecision, type VaultDocument } from "../../../api/vault.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDraft } from "../../../parts/use-draft.js";
import { Confirm } from "../confirm.js";

interface DecideDocumentProps {
  readonly document: VaultDocument;
  onClose(): void;
}

/** Accepts a document or not, with words that the seller reads. */
export function DecideDocument({ document, onClose }: DecideDocumentProps) {
  const { t } = useTranslation("vault");
  const formats = useFormats();
  const queries = useQueryClient();
  const was = document.state === "accepted";
  const [outcome, setOutcome] = useState<VaultDecision["outcome"] | null>(was ? "rejected" : null);
  const [message, setMessage] = useDraft(`vault.${document.id}`);
  const [until, setUntil] = useState("");
  const [tried, setTried] = useState(false);
  const [once] = useState(() => crypto.randomUUID());
  const deciding = useMutation({
    mutationFn: (decision: VaultDecision) =>
      decideVaultDocument(document.id, decision, `${once}-${decision.outcome}`),
    onSuccess: async () => {
      setMessage("");
      onClose();
      await queries.invalidateQueries({ queryKey: ["vault"] });
    },
  });
  const unsaid = message.trim() === "";
  const end = document.check.coversUntil;
  function decide() {
    setTried(true);
    if (outcome === null || unsaid) return;
    const trusted = outcome === "accepted" && until !== "" ? until : null;
    deciding.mutate({ outcome, message: message.trim(), until: trusted });
  }
  return (
    <Confirm
      title={t(was ? "desk.revoke" : "desk.decide")}
      act={t(outcome === "accepted" ? "desk.accept" : was ? "desk.revoke" : "desk.reject")}
      acting={deciding.isPending}
      disabled={outcome === null}
      onAct={decide}
      onClose={onClose}
    >
      {deciding.error !== null && <ProblemAlert error={deciding.error} />}
      {!was && (
        <Radio.Group
          label={t("desk.outcome")}
          value={outcome}
          onChange={(code) => setOutcome(code === "accepted" ? "accepted" : "rejected")}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="accepted" label={t("desk.accept")} description={t("desk.accept_then")} />
            <Radio value="rejected" label={t("desk.reject")} description={t("desk.reject_then")} />
          </Stack>
        </Radio.Group>
      )}
      {outcome === "accepted" && (
        <TextInput
          type="date"
          label={t("desk.until")}
          description={t("desk.until_help", {
            end: end === null ? t("desk.no_end") : formats.day(`${end.slice(0, 10)}T12:00:00`),
          })}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t("desk.message")}
        autosize
        minRows={3}
        maxLength={2000}
        required
        value={message}
        error={tried && unsaid ? t("desk.message_needed") : undefined}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
    </Confirm>
  );
}
