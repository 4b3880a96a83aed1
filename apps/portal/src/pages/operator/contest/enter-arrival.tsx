import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { Confirm } from "../confirm.js";
import { DayField, instantOf } from "./day-field.js";
import type { EntryProps } from "./entry-props.js";
import { useEntering } from "./use-entering.js";

/** A record shows that the contest has reached the brand. */
export function EnterArrival({ caseId, onClose }: EntryProps) {
  const { t } = useTranslation("contests");
  const [reached, setReached] = useState("");
  const [record, setRecord] = useState("");
  const [tried, setTried] = useState(false);
  const entering = useEntering(caseId, onClose);
  const reachedAt = instantOf(reached);
  const unnamed = record.trim() === "";
  function enter() {
    setTried(true);
    if (reachedAt === undefined || unnamed) return;
    entering.mutate({ what: "arrival", body: { reachedAt, record: record.trim() } });
  }
  return (
    <Confirm
      title={t("desk.arrival")}
      act={t("desk.enter")}
      acting={entering.isPending}
      onAct={enter}
      onClose={onClose}
    >
      {entering.error !== null && <ProblemAlert error={entering.error} />}
      <p>{t("desk.arrival_then")}</p>
      <DayField
        label={t("desk.received")}
        error={tried && reachedAt === undefined && t("ways.fill")}
        value={reached}
        onChange={setReached}
      />
      <TextInput
        label={t("desk.arrival_record")}
        description={t("desk.arrival_record_help")}
        required
        maxLength={500}
        value={record}
        error={tried && unnamed && t("ways.fill")}
        onChange={(event) => setRecord(event.currentTarget.value)}
      />
    </Confirm>
  );
}
