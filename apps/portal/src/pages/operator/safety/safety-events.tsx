import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SAFETY_OUTCOMES, type SafetyEvent } from "../../../api/safety.js";
import { useFormats } from "../../../i18n/use-formats.js";
import classes from "./safety.module.css";

/** Everything that happened, in order. */
export function SafetyEvents({ events }: { events: readonly SafetyEvent[] }) {
  const { t } = useTranslation("safety");
  const formats = useFormats();
  return (
    <section aria-labelledby="events">
      <Title order={2} id="events">
        {t("events")}
      </Title>
      <ol className={classes["events"]}>
        {events.map(({ at, kind, member, note, outcome }) => {
          const known = SAFETY_OUTCOMES.find((one) => one === outcome);
          return (
            <li key={`${at} ${kind}`}>
              <time dateTime={at}>{formats.minute(at)}</time>
              <span>
                {t(`event.${kind}`)}
                {outcome !== null && (
                  <b>: {known === undefined ? outcome : t(`outcome.${known}`)}</b>
                )}
                {member !== null && <small> {member}</small>}
                {note !== null && <q>{note}</q>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
