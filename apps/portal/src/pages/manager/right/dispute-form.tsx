import { Button, Group, Textarea, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { disputeRight } from "../../../api/right-life.js";
import type { RightFile } from "../../../api/right-review.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "../../../parts/rights/rights.module.css";

interface DisputeFormProps {
  readonly right: RightFile;
  onDone(): Promise<void>;
}

/** Notes that somebody says the right is not its holder's: it stops at once. */
export function DisputeForm({ right, onDone }: DisputeFormProps) {
  const { t } = useTranslation(["rights", "common"]);
  const [open, setOpen] = useState(false);
  const [claimant, setClaimant] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const said = { claimant: claimant.trim(), reason: reason.trim() };
  const disputing = useMutation({
    mutationFn: () => disputeRight(right.id, said),
    onSuccess: onDone,
  });
  if (!open) {
    return (
      <div>
        <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
          {t("dispute.start")}
        </Button>
      </div>
    );
  }
  function send() {
    setTried(true);
    if (said.claimant !== "" && said.reason !== "") disputing.mutate();
  }
  return (
    <section aria-labelledby="dispute">
      <Title order={3} id="dispute">
        {t("dispute.start")}
      </Title>
      <p className={classes["lead"]}>{t("dispute.means")}</p>
      <div className={classes["form"]}>
        <TextInput
          label={t("dispute.claimant")}
          maxLength={500}
          value={claimant}
          error={tried && said.claimant === "" && t("powers.needed")}
          onChange={(event) => setClaimant(event.currentTarget.value)}
        />
        <Textarea
          label={t("dispute.reason")}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={tried && said.reason === "" && t("powers.needed")}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {disputing.error !== null && <ProblemAlert error={disputing.error} />}
        <Group gap="xs">
          <Button color="clay" loading={disputing.isPending} onClick={send}>
            {t("dispute.confirm")}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t("common:cancel")}
          </Button>
        </Group>
      </div>
    </section>
  );
}
