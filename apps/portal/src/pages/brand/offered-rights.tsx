import { Button, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerTransfer, type Proposal, transfersQuery } from "../../api/right-life.js";
import { fileAddress } from "../../api/upload-file.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "../../parts/rights/rights.module.css";
import { useMe } from "../../session/me.js";

/** Rights that another brand offers to this one, to be accepted or not. */
export function OfferedRights() {
  const { t } = useTranslation(["rights", "terms"]);
  const me = useMe();
  const queries = useQueryClient();
  const transfers = useQuery(transfersQuery);
  const answering = useMutation({
    mutationFn: ({ id, answer }: { id: string; answer: "accepted" | "declined" }) =>
      answerTransfer(id, answer),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["rights"] }),
  });
  const offered = (transfers.data?.items ?? []).filter(
    ({ to, state }) =>
      to?.id === me.organisation.id && (state === "proposed" || state === "accepted"),
  );
  if (offered.length === 0) return null;
  const nameOf = ({ summary: { kind, text, office, number } }: Proposal) =>
    [t(`terms:right_kind.${kind as "word_mark"}`), text, office, number].filter(Boolean).join(" ");
  return (
    <section className={classes["section"]} aria-labelledby="offered">
      <Title order={2} id="offered">
        {t("transfer.offered_title")}
      </Title>
      {answering.error !== null && <ProblemAlert error={answering.error} />}
      {offered.map((one) => (
        <div key={one.id} className={classes["note"]}>
          <p className={classes["lead"]}>
            {t("transfer.offered", { brand: one.from.name, right: nameOf(one) })}{" "}
            {one.document !== null && (
              <a href={fileAddress(one.document)} target="_blank" rel="noreferrer">
                {t("transfer.document")}
              </a>
            )}
          </p>
          {one.state === "accepted" ? (
            <span role="status">{t("transfer.accepted_waits")}</span>
          ) : (
            <div className={classes["row"]}>
              <Button
                size="compact-sm"
                onClick={() => answering.mutate({ id: one.id, answer: "accepted" })}
              >
                {t("transfer.accept")}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => answering.mutate({ id: one.id, answer: "declined" })}
              >
                {t("transfer.decline")}
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
