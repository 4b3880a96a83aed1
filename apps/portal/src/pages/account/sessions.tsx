import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  endOtherSessions,
  endSession,
  readAccountAgain,
  type SessionItem,
  sessionsQuery,
} from "../../api/account.js";
import { DataTable } from "../../parts/data-table.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { StateMark } from "../../parts/state-mark.js";
import { Section } from "./section.js";

/** Where the person is signed in; each can be ended here, and all others at once. */
export function Sessions() {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const onSettled = () => readAccountAgain(queries);
  const ending = useMutation({ mutationFn: endSession, onSettled });
  const endingOthers = useMutation({ mutationFn: endOtherSessions, onSettled });
  const items = sessions.data?.items ?? [];
  const error = sessions.error ?? ending.error ?? endingOthers.error;
  return (
    <Section
      title={t("sessions.title")}
      lead={t("sessions.lead")}
      action={
        <Button
          variant="default"
          disabled={items.length < 2}
          loading={endingOthers.isPending}
          onClick={() => endingOthers.mutate()}
        >
          {t("sessions.end_others")}
        </Button>
      }
    >
      {error !== null && <ProblemAlert error={error} retry={() => void sessions.refetch()} />}
      {sessions.isPending && <LoadingLines lines={3} />}
      {items.length > 0 && (
        <DataTable label={t("sessions.title")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("sessions.browser")}</th>
              <th scope="col">{t("sessions.network")}</th>
              <th scope="col">{t("sessions.way")}</th>
              <th scope="col">{t("sessions.begun")}</th>
              <th scope="col">{t("sessions.seen")}</th>
              <th scope="col">{t("sessions.ends")}</th>
              <th scope="col">{t("act")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <SessionRow key={item.id} item={item} onEnd={() => ending.mutate(item.id)} />
            ))}
          </tbody>
        </DataTable>
      )}
    </Section>
  );
}

function SessionRow({ item, onEnd }: { item: SessionItem; onEnd: () => void }) {
  const { t } = useTranslation("account");
  const browser = item.browser === "" ? t("sessions.unknown") : item.browser;
  return (
    <tr>
      <th scope="row">{browser}</th>
      <td data-label={t("sessions.network")}>{item.network}</td>
      <td data-label={t("sessions.way")}>
        {t(`sessions.ways.${item.way}`)}
        {item.secondFactor && item.way !== "passkey" ? ` · ${t("sessions.with_code")}` : ""}
      </td>
      <td data-label={t("sessions.begun")}>
        <Moment at={item.begunAt} />
      </td>
      <td data-label={t("sessions.seen")}>
        <Moment at={item.lastSeenAt} />
      </td>
      <td data-label={t("sessions.ends")}>
        <Moment at={item.endsAt} />
      </td>
      <td>
        {item.current ? (
          <StateMark tone="genuine">{t("sessions.current")}</StateMark>
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t("sessions.end_of", { browser, network: item.network })}
            onClick={onEnd}
          >
            {t("sessions.end")}
          </Button>
        )}
      </td>
    </tr>
  );
}
