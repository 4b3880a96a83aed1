import { Checkbox, Radio, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DISPUTE_OUTCOMES, type DisputeOutcome } from "../../../api/contest-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { Confirm } from "../confirm.js";
import type { EntryProps } from "./entry-props.js";
import { useEntering } from "./use-entering.js";

/** What the body decided, and whether the marketplace does it. */
export function DecideDispute({ caseId, dispute, onClose }: EntryProps & { dispute: string }) {
  const { t } = useTranslation("contests");
  const [outcome, setOutcome] = useState<DisputeOutcome | null>(null);
  const [implemented, setImplemented] = useState(true);
  const [message, setMessage] = useState("");
  const entering = useEntering(caseId, onClose);
  function enter() {
    if (outcome === null) return;
    const said = message.trim() === "" ? {} : { message: message.trim() };
    entering.mutate({
      what: "dispute_decision",
      dispute,
      body: { outcome, implemented, ...said },
    });
  }
  return (
    <Confirm
      title={t("desk.dispute_decide")}
      act={t("desk.enter")}
      acting={entering.isPending}
      disabled={outcome === null}
      onAct={enter}
      onClose={onClose}
    >
      {entering.error !== null && <ProblemAlert error={entering.error} />}
      <Radio.Group
        label={t("brand.outcome")}
        value={outcome}
        onChange={(code) => setOutcome(DISPUTE_OUTCOMES.find((one) => one === code) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {DISPUTE_OUTCOMES.map((code) => (
            <Radio key={code} value={code} label={t(`desk.dispute_outcomes.${code}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t("desk.implemented")}
        checked={implemented}
        onChange={(event) => setImplemented(event.currentTarget.checked)}
      />
      <Textarea
        label={t("desk.message")}
        autosize
        minRows={2}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
    </Confirm>
  );
}
