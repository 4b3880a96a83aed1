import { Radio, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { STAY_OUTCOMES, type StayOutcome } from "../../../api/contest-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { Confirm } from "../confirm.js";
import type { EntryProps } from "./entry-props.js";
import { useEntering } from "./use-entering.js";

/** The court or the authority no longer holds the case, for one of three reasons. */
export function EndStay({ caseId, stay, onClose }: EntryProps & { stay: string }) {
  const { t } = useTranslation("contests");
  const [outcome, setOutcome] = useState<StayOutcome | null>(null);
  const [message, setMessage] = useState("");
  const entering = useEntering(caseId, onClose);
  function enter() {
    if (outcome === null) return;
    const said = message.trim() === "" ? {} : { message: message.trim() };
    entering.mutate({ what: "stay_end", stay, body: { outcome, ...said } });
  }
  return (
    <Confirm
      title={t("desk.stay_end_title")}
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
        onChange={(code) => setOutcome(STAY_OUTCOMES.find((one) => one === code) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {STAY_OUTCOMES.map((code) => (
            <Radio key={code} value={code} label={t(`desk.stay_outcomes.${code}`)} />
          ))}
        </Stack>
      </Radio.Group>
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
