import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Stay } from "../../../api/contest-file.js";
import { Moment } from "../../../parts/moment.js";
import { StateMark } from "../../../parts/state-mark.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "./desk.module.css";
import { EndStay } from "./end-stay.js";

/** Courts and authorities that hold, or held, the clocks. */
export function Stays({ caseId, stays }: { caseId: string; stays: readonly Stay[] }) {
  const { t } = useTranslation("contests");
  const me = useMe();
  const [ending, setEnding] = useState<string | null>(null);
  return (
    <ul className={classes["bodies"]}>
      {stays.map(({ id, kind, state, reference, receivedAt, message }) => (
        <li key={id}>
          <span>
            <b>{t(`desk.stay_kinds.${kind}`)}</b> {reference}{" "}
            <StateMark tone={state === "standing" ? "clock" : "plain"}>
              {t(`desk.stay_states.${state}`)}
            </StateMark>
            <small>
              {t("desk.received")} <Moment at={receivedAt} full />
              {message?.text !== undefined && ` · “${message.text}”`}
            </small>
          </span>
          {state === "standing" && mayDecide(me) && (
            <Button
              variant="default"
              size="xs"
              aria-label={t("desk.stay_end_title")}
              onClick={() => setEnding(id)}
            >
              {t("desk.stay_end")}
            </Button>
          )}
          {ending === id && <EndStay caseId={caseId} stay={id} onClose={() => setEnding(null)} />}
        </li>
      ))}
    </ul>
  );
}
