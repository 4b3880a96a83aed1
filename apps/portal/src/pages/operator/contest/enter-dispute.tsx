import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { Confirm } from "../confirm.js";
import { DayField, instantOf } from "./day-field.js";
import type { EntryProps } from "./entry-props.js";
import { useEntering } from "./use-entering.js";

/** A certified body was asked to settle the dispute out of court. */
export function EnterDispute({ caseId, onClose }: EntryProps) {
  const { t } = useTranslation("contests");
  const [body, setBody] = useState("");
  const [reference, setReference] = useState("");
  const [receivedAt, setReceivedAt] = useState("");
  const [tried, setTried] = useState(false);
  const entering = useEntering(caseId, onClose);
  function enter() {
    setTried(true);
    if (body.trim() === "" || reference.trim() === "") return;
    const received = instantOf(receivedAt);
    const at = received === undefined ? {} : { receivedAt: received };
    const named = { body: body.trim(), reference: reference.trim() };
    entering.mutate({ what: "dispute", body: { ...named, ...at } });
  }
  return (
    <Confirm
      title={t("desk.dispute")}
      act={t("desk.enter")}
      acting={entering.isPending}
      onAct={enter}
      onClose={onClose}
    >
      {entering.error !== null && <ProblemAlert error={entering.error} />}
      <p>{t("desk.dispute_then")}</p>
      <TextInput
        label={t("desk.dispute_body")}
        required
        maxLength={200}
        value={body}
        error={tried && body.trim() === "" && t("ways.fill")}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <TextInput
        label={t("desk.reference")}
        required
        maxLength={200}
        value={reference}
        error={tried && reference.trim() === "" && t("desk.reference_needed")}
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
