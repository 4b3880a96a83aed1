import { Button, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isGoingOn, moveRematch, type Rematch } from "../../../api/right-review.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "../brand.module.css";

/** Holds the matching of stored listings, goes on with it, or ends it. */
export function RematchMoves({ rematch }: { rematch: Rematch }) {
  const { t } = useTranslation(["rights", "common"]);
  const formats = useFormats();
  const me = useMe();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const moving = useMutation({
    mutationFn: (move: "pause" | "resume" | "cancel") => moveRematch(rematch.id, move),
    onSuccess: async () => {
      setSure(false);
      await queries.invalidateQueries({ queryKey: ["rights"] });
    },
  });
  const { expected, state } = rematch;
  const open = isGoingOn(rematch) || state === "paused";
  const button = (move: "pause" | "resume" | "cancel") => ({
    size: "compact-xs",
    variant: "default",
    loading: moving.isPending && moving.variables === move,
  });
  return (
    <>
      {expected !== null && (
        <p className={classes["help"]}>
          {t("rematch.expected", { count: expected, expected: formats.number(expected) })}
        </p>
      )}
      {moving.error !== null && <ProblemAlert error={moving.error} />}
      {open && mayDecide(me) && (
        <Group gap="xs" mt={6}>
          {state === "paused" ? (
            <Button {...button("resume")} onClick={() => moving.mutate("resume")}>
              {t("rematch.resume")}
            </Button>
          ) : (
            <Button {...button("pause")} onClick={() => moving.mutate("pause")}>
              {t("rematch.pause")}
            </Button>
          )}
          {sure ? (
            <>
              <small role="status">{t("rematch.cancel_sure")}</small>
              <Button
                {...button("cancel")}
                color="clay"
                variant="outline"
                onClick={() => moving.mutate("cancel")}
              >
                {t("rematch.cancel")}
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => setSure(false)}>
                {t("common:cancel")}
              </Button>
            </>
          ) : (
            <Button size="compact-xs" variant="subtle" onClick={() => setSure(true)}>
              {t("rematch.cancel")}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}
