import { Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { STAY_KINDS, type StayKind } from "../../../api/contest-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { Confirm } from "../confirm.js";
import { DayField, instantOf } from "./day-field.js";
import type { EntryProps } from "./entry-props.js";
import { useEntering } from "./use-entering.js";

/** Notice of a court or an authority has arrived: clocks that it holds stand still. */
export function EnterStay({ caseId, onClose }: EntryProps) {
  const { t } = useTranslation("contests");
  const [kind, setKind] = useState<StayKind>("court_action");
  const [reference, setReference] = useState("");
  const [receivedAt, setReceivedAt] = useState("");
  const [tried, setTried] = useState(false);
  const entering = useEntering(caseId, onClose);
  const unnamed = reference.trim() === "";
  function enter() {
    setTried(true);
    if (unnamed) return;
    const received = instantOf(receivedAt);
    const at = received === undefined ? {} : { receivedAt: received };
    entering.mutate({ what: "stay", body: { kind, reference: reference.trim(), ...at } });
  }
  return (
    <Confirm
      title={t("desk.stay")}
      act={t("desk.enter")}
      acting={entering.isPending}
      onAct={enter}
      onClose={onClose}
    >
      {entering.error !== null && <ProblemAlert error={entering.error} />}
      <p>{t("desk.stay_then")}</p>
      <Radio.Group
        label={t("desk.stay_kind")}
        value={kind}
        onChange={(code) => setKind(STAY_KINDS.find((one) => one === code) ?? kind)}
      >
        <Stack gap="xs" mt="xs">
          {STAY_KINDS.map((code) => (
            <Radio key={code} value={code} label={t(`desk.stay_kinds.${code}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t("desk.reference")}
        required
        maxLength={200}
        value={reference}
        error={tried && unnamed && t("desk.reference_needed")}
        onChange={(event) => setReference(event.currentTarget.value)}
      />
      <DayField
        label={t("desk.received")}
        help={t("desk.received_help")}
        value={receivedAt}
        onChange={setReceivedAt}
      />
    </Confirm>
  );
}
