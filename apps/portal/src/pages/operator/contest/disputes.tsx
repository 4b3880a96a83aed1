import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dispute } from "../../../api/contest-file.js";
import { Moment } from "../../../parts/moment.js";
import { StateMark } from "../../../parts/state-mark.js";
import { mayDecide, useMe } from "../../../session/me.js";
import { DecideDispute } from "./decide-dispute.js";
import classes from "./desk.module.css";

/** Disputes before out-of-court bodies. */
export function Disputes({ caseId, disputes }: { caseId: string; disputes: readonly Dispute[] }) {
  const { t } = useTranslation("contests");
  const me = useMe();
  const [deciding, setDeciding] = useState<string | null>(null);
  return (
    <ul className={classes["bodies"]}>
      {disputes.map(({ id, state, body, reference, receivedAt, overdue, message }) => (
        <li key={id}>
          <span>
            <b>{body}</b> {reference}{" "}
            <StateMark tone={state === "open" ? "clock" : "plain"}>
              {t(`desk.dispute_outcomes.${state}`)}
              {overdue && `, ${t("desk.overdue")}`}
            </StateMark>
            <small>
              {t("desk.received")} <Moment at={receivedAt} full />
              {message?.text !== undefined && ` · “${message.text}”`}
            </small>
          </span>
          {state === "open" && mayDecide(me) && (
            <Button variant="default" size="xs" onClick={() => setDeciding(id)}>
              {t("desk.dispute_decide")}
            </Button>
          )}
          {deciding === id && (
            <DecideDispute caseId={caseId} dispute={id} onClose={() => setDeciding(null)} />
          )}
        </li>
      ))}
    </ul>
  );
}
