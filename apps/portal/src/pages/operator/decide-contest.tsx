import { Button, Group, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiledContest } from "../../api/contest-file.js";
import { type ContestDecision, decideContest } from "../../api/contests.js";
import type { RequestDetail } from "../../api/requests.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useDraft } from "../../parts/use-draft.js";
import classes from "./case.module.css";
import { Confirm } from "./confirm.js";
import { useContestKeys } from "./use-contest-keys.js";

interface DecideContestProps {
  readonly contest: FiledContest;
  readonly request: RequestDetail;
}

interface Asked {
  readonly outcome: ContestDecision["outcome"];
  /** The same for each try of it. */
  readonly once: string;
}

/** Decides what the seller contested, with words that the seller reads. What it does is said before it is done. */
export function DecideContest({ contest, request }: DecideContestProps) {
  const { t } = useTranslation("operator");
  const queries = useQueryClient();
  const [message, setMessage] = useDraft(`contest.${contest.id}`);
  const [unsaid, setUnsaid] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const decide = useMutation({
    mutationFn: ({ outcome, once }: Asked) =>
      decideContest(request.id, { outcome, message: message.trim() }, once),
    onSuccess: async () => {
      setMessage("");
      setAsked(null);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["case", request.id] }),
        queries.invalidateQueries({ queryKey: ["contests"] }),
        queries.invalidateQueries({ queryKey: ["tasks"] }),
        queries.invalidateQueries({ queryKey: ["deliveries"] }),
      ]);
    },
  });
  function ask(outcome: Asked["outcome"]) {
    if (asked !== null) return;
    const missing = message.trim() === "";
    setUnsaid(missing);
    if (missing) field.current?.focus();
    else setAsked({ outcome, once: crypto.randomUUID() });
  }
  useContestKeys(ask);
  return (
    <div className={classes["decide"]}>
      <Textarea
        ref={field}
        label={t("decide.message")}
        description={t("decide.message_help")}
        autosize
        minRows={3}
        maxLength={2000}
        value={message}
        error={unsaid && message.trim() === "" ? t("decide.message_needed") : undefined}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button variant="default" onClick={() => ask("upheld")} rightSection={<kbd>U</kbd>}>
          {t("decide.uphold")}
        </Button>
        <Button onClick={() => ask("reversed")} rightSection={<kbd>R</kbd>}>
          {t("decide.reverse")}
        </Button>
      </Group>
      {asked !== null && (
        <Confirm
          title={t(`decide.confirm.${asked.outcome}.title`)}
          act={t(`decide.confirm.${asked.outcome}.act`)}
          acting={decide.isPending}
          onAct={() => decide.mutate(asked)}
          onClose={() => setAsked(null)}
        >
          {decide.error !== null && <ProblemAlert error={decide.error} />}
          <p>
            {t(
              `decide.confirm.${asked.outcome}.${request.marketplace.mode === "live" ? "live" : "quiet"}`,
              {
                marketplace: request.marketplace.name,
                brand: request.brand.name,
              },
            )}
          </p>
          <p>{t("decide.reads")}</p>
          <blockquote>{message.trim()}</blockquote>
        </Confirm>
      )}
    </div>
  );
}
