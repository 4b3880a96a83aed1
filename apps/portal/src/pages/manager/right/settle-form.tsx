import { Button, Group, Textarea, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { settleRight } from "../../../api/right-life.js";
import type { RightFile } from "../../../api/right-review.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "../../../parts/rights/rights.module.css";

interface SettleFormProps {
  readonly right: RightFile;
  onDone(): Promise<void>;
}

/** Ends a dispute: the right counts again, or is lost. */
export function SettleForm({ right, onDone }: SettleFormProps) {
  const { t } = useTranslation("rights");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const text = reason.trim();
  const settling = useMutation({
    mutationFn: (outcome: "kept" | "lost") => settleRight(right.id, { outcome, reason: text }),
    onSuccess: onDone,
  });
  const dispute = right.disputes.find(({ settledAt }) => settledAt === null);
  function settle(outcome: "kept" | "lost") {
    setTried(true);
    if (text !== "") settling.mutate(outcome);
  }
  return (
    <section aria-labelledby="settle">
      <Title order={3} id="settle">
        {t("dispute.settle")}
      </Title>
      {dispute !== undefined && (
        <p className={classes["note"]}>
          <b>{dispute.claimant}</b>: {dispute.reason}
        </p>
      )}
      <div className={classes["form"]}>
        <Textarea
          label={t("dispute.settle_reason")}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={tried && text === "" && t("powers.needed")}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {settling.error !== null && <ProblemAlert error={settling.error} />}
        <Group gap="xs">
          <Button loading={settling.isPending} onClick={() => settle("kept")}>
            {t("dispute.kept")}
          </Button>
          <Button variant="outline" color="clay" onClick={() => settle("lost")}>
            {t("dispute.lost")}
          </Button>
        </Group>
      </div>
    </section>
  );
}
