import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseEvent, CaseFile } from "../../api/cases.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./case.module.css";
import { useTermOf } from "./use-term-of.js";

/** Everything that happened, in order. */
export function CaseEvents({ file: { events } }: { file: CaseFile }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const termOf = useTermOf();
  const detailOf = useEventDetail();
  return (
    <section aria-labelledby="events">
      <Title order={2} id="events">
        {t("case.events")}
      </Title>
      <ol className={classes["events"]}>
        {events.map((event, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events are only ever added at the end.
          <li key={place}>
            <time dateTime={event.at}>{formats.minute(event.at)}</time>
            <span>
              {termOf("event", event.type)}
              {detailOf(event) !== "" && <b> {detailOf(event)}</b>}
              {event.actor.kind !== "system" && <small> {termOf("actor", event.actor.kind)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Codes that an event lists. */
function codes(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function useEventDetail(): (event: CaseEvent) => string {
  const { t, i18n } = useTranslation(["operator", "contests", "notices"]);
  const formats = useFormats();
  const termOf = useTermOf();
  return ({ type, data }) => {
    const text = (name: string) => (typeof data[name] === "string" ? String(data[name]) : "");
    switch (type) {
      case "answered":
        return termOf("answer", text("answer"));
      case "contest_opened":
        return termOf("contest_kind", text("kind"));
      case "contest_decided":
        return termOf("contest_state", text("outcome"));
      case "request_delivered":
        return text("dueAt") === "" ? "" : t("case.due", { due: formats.minute(text("dueAt")) });
      case "clarification_asked":
        return formats.minute(text("dueAt"));
      case "notice_review_started":
        return codes(data["grounds"])
          .map((one) => t(`notices:ground.${one as "policy"}`))
          .join("; ");
      case "notice_refused":
        return codes(data["reasons"])
          .map((one) => t(`notices:refusal.${one as "abusive"}`))
          .join("; ");
      case "request_snoozed":
        return formats.minute(text("until"));
      case "restricted":
        return text("measure") === "paused" ? t("contests:desk.paused_mark") : "";
      case "owner_replied":
        return t(`contests:thread.${text("outcome") as "maintains"}`);
      case "stay_entered":
        return t(`contests:desk.stay_kinds.${text("kind") as "court_order"}`);
      case "stay_ended":
        return t(`contests:desk.stay_states.${text("outcome") as "released"}`);
      case "dispute_decided":
        return t(`contests:desk.dispute_outcomes.${text("outcome") as "upheld"}`);
      case "request_recalled":
      case "reversed": {
        const key = `moves.reason.${text("reason")}` as "moves.reason.mistaken";
        return i18n.exists(`operator:${key}`) ? t(key) : "";
      }
      default:
        return "";
    }
  };
}
