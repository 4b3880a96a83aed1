import { Button, Code, Group, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type DeliveryFile as File, replayDelivery } from "../../api/deliveries.js";
import { CopyId } from "../../parts/copy-id.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { mayDecide, useMe } from "../../session/me.js";
import classes from "./deliveries.module.css";
import { DeliveryMark } from "./delivery-mark.js";
import { DeliveryTries } from "./delivery-tries.js";
import { useTermOf } from "./use-term-of.js";

interface DeliveryFileProps {
  readonly delivery: File;
  readonly marketplace: string;
}

export function DeliveryFile({ delivery, marketplace }: DeliveryFileProps) {
  const { t } = useTranslation("operator");
  const termOf = useTermOf();
  const me = useMe();
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: () => replayDelivery(marketplace, delivery.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["deliveries"] }),
  });
  return (
    <div className={classes["file"]}>
      <div>
        <Group gap="md">
          <b>{termOf("delivery_type", delivery.type)}</b>
          <DeliveryMark delivery={delivery} />
          <CopyId id={delivery.id} />
        </Group>
        <p className={classes["soft"]}>
          {t("delivery.of", { listing: delivery.listing, sequence: delivery.sequence })} ·{" "}
          <Moment at={delivery.createdAt} full />
        </p>
        {delivery.case !== null && (
          <Link
            to="/operator/cases/$case"
            params={{ case: delivery.case }}
            className={classes["case"]}
          >
            {t("delivery.case")}
          </Link>
        )}
      </div>
      {mayDecide(me) && delivery.state !== "superseded" && (
        <div>
          <Button
            size="xs"
            variant="default"
            loading={replay.isPending}
            onClick={() => replay.mutate()}
          >
            {t("delivery.replay")}
          </Button>
          <p className={classes["soft"]} role="status">
            {t(replay.isSuccess ? "delivery.replayed" : "delivery.replay_means")}
          </p>
          {replay.error !== null && <ProblemAlert error={replay.error} />}
        </div>
      )}
      {delivery.state === "superseded" && (
        <p className={classes["soft"]}>{t("delivery.superseded")}</p>
      )}
      <section aria-labelledby="tries">
        <Title order={3} id="tries">
          {t("delivery.tries")}
        </Title>
        {delivery.tries.length === 0 ? (
          <p className={classes["soft"]}>{t("delivery.no_tries")}</p>
        ) : (
          <DeliveryTries tries={delivery.tries} />
        )}
      </section>
      <section aria-labelledby="event">
        <Title order={3} id="event">
          {t("delivery.event")}
        </Title>
        <Code block bg="var(--surface)" tabIndex={0} aria-label={t("delivery.event")}>
          {JSON.stringify(delivery.event, null, 2)}
        </Code>
      </section>
    </div>
  );
}
