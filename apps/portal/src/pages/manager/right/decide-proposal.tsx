import { Button, Group, Textarea, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { decideProposal, type Proposal, type ProposalDecision } from "../../../api/right-life.js";
import { fileAddress } from "../../../api/upload-file.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "../../../parts/rights/rights.module.css";

interface DecideProposalProps {
  readonly proposal: Proposal;
  onDone(): Promise<void>;
}

/** A renewal or a transfer that waits, with its document and the operator's word on it. */
export function DecideProposal({ proposal, onDone }: DecideProposalProps) {
  const { t } = useTranslation(["rights", "manager"]);
  const formats = useFormats();
  const [reason, setReason] = useState("");
  const [unsaid, setUnsaid] = useState(false);
  const { kind, right, state, from, to, document, expiresOn } = proposal;
  const deciding = useMutation({
    mutationFn: (decision: ProposalDecision) => decideProposal(right, kind, decision),
    onSuccess: onDone,
  });
  const said =
    kind === "renewal"
      ? t("renewal.brand_says", { day: expiresOn === null ? "" : formats.day(expiresOn) })
      : t(state === "accepted" ? "transfer.operator_accepted" : "transfer.operator_waits", {
          from: from.name,
          to: to?.name,
        });
  const ready = kind === "renewal" || state === "accepted";
  function decide(outcome: ProposalDecision["outcome"]) {
    const text = reason.trim();
    setUnsaid(outcome === "refused" && text === "");
    if (outcome === "refused" && text === "") return;
    deciding.mutate({ outcome, ...(text !== "" && { reason: text }) });
  }
  return (
    <section aria-labelledby={`decide-${proposal.id}`}>
      <Title order={3} id={`decide-${proposal.id}`}>
        {t(`${kind}.title`)}
      </Title>
      <p className={classes["note"]}>
        {said}{" "}
        {document !== null && (
          <a href={fileAddress(document)} target="_blank" rel="noreferrer">
            {t("transfer.document")}
          </a>
        )}
      </p>
      {kind === "transfer" && <p className={classes["lead"]}>{t("transfer.means")}</p>}
      <div className={classes["form"]}>
        <Textarea
          label={t("manager:review.reason")}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={unsaid ? t("manager:review.reason_needed") : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {deciding.error !== null && <ProblemAlert error={deciding.error} />}
        <Group gap="xs">
          <Button
            disabled={!ready}
            loading={deciding.isPending && deciding.variables.outcome === "confirmed"}
            onClick={() => decide("confirmed")}
          >
            {t(`${kind}.confirm`)}
          </Button>
          <Button
            variant="outline"
            color="clay"
            loading={deciding.isPending && deciding.variables.outcome === "refused"}
            onClick={() => decide("refused")}
          >
            {t(`${kind}.refuse`)}
          </Button>
        </Group>
      </div>
    </section>
  );
}
