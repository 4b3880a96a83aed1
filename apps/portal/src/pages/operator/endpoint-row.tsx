import { Button, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type DeliveryGlance, resumeEndpoint, testEndpoint } from "../../api/deliveries.js";
import { useFormats } from "../../i18n/use-formats.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { mayDecide, useMe } from "../../session/me.js";
import classes from "./deliveries.module.css";
import { EndpointMark } from "./endpoint-mark.js";

export function EndpointRow({ place }: { place: DeliveryGlance }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const me = useMe();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ["deliveries"] });
  const resume = useMutation({ mutationFn: () => resumeEndpoint(place.id), onSuccess: again });
  const test = useMutation({ mutationFn: () => testEndpoint(place.id), onSettled: again });
  const error = resume.error ?? test.error;
  return (
    <tr>
      <th scope="row">{place.name}</th>
      <td data-label={t("endpoint.state")}>
        <EndpointMark state={place.endpointState} />
        {place.parkedReason !== null && (
          <small className={classes["why"]}>{place.parkedReason}</small>
        )}
      </td>
      <td data-figure data-label={t("endpoint.pending")}>
        {formats.number(place.pending)}
      </td>
      <td data-figure data-label={t("endpoint.retried")}>
        {formats.number(place.retried)}
      </td>
      <td data-label={t("endpoint.last")}>
        {place.lastDeliveredAt === null ? "–" : <Moment at={place.lastDeliveredAt} />}
      </td>
      <td>
        {mayDecide(me) && place.endpointState !== null && (
          <Group gap="xs">
            <Button
              size="compact-xs"
              variant="default"
              loading={test.isPending}
              onClick={() => test.mutate()}
            >
              {t("endpoint.test")}
            </Button>
            {(place.endpointState === "parked" || place.pending > 0) && (
              <Button
                size="compact-xs"
                variant={place.endpointState === "parked" ? "light" : "default"}
                loading={resume.isPending}
                onClick={() => resume.mutate()}
              >
                {t("endpoint.resume")}
              </Button>
            )}
          </Group>
        )}
        <div role="status">
          {test.isSuccess && (
            <small className={classes["why"]}>
              {test.data.accepted
                ? t("endpoint.accepted", { ms: formats.number(test.data.milliseconds) })
                : t("endpoint.not_accepted", {
                    why: test.data.detail ?? String(test.data.status ?? "–"),
                  })}
            </small>
          )}
          {resume.isSuccess && <small className={classes["why"]}>{t("endpoint.resumed")}</small>}
        </div>
        {error !== null && <ProblemAlert error={error} />}
      </td>
    </tr>
  );
}
