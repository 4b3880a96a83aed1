import { Button, Checkbox, Group, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  REFUSALS,
  type Refusal,
  type Review,
  type ReviewFile,
  reviewNotice,
} from "../../../api/notice-reviews.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDraft } from "../../../parts/use-draft.js";
import { Confirm } from "../confirm.js";
import classes from "./reviews.module.css";

/** The operator's word on a notice: what each does is said before it is done. */
export function ReviewWord({ review }: { review: ReviewFile }) {
  const { t } = useTranslation("notices");
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Review["outcome"] | null>(null);
  const [once, setOnce] = useState("");
  const [reasons, setReasons] = useState<readonly Refusal[]>([]);
  const [words, setWords] = useDraft(`review.${review.id}`);
  const send = useMutation({
    mutationFn: (given: Review) => reviewNotice(review.id, given, once),
    onSuccess: async () => {
      setWords("");
      setAsked(null);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["notices"] }),
        queries.invalidateQueries({ queryKey: ["tasks"] }),
      ]);
    },
  });
  if (review.state !== "in_review") {
    return <p className={classes["soft"]}>{t("desk.review.decided")}</p>;
  }
  function ask(outcome: Review["outcome"]) {
    send.reset();
    setOnce(crypto.randomUUID());
    setAsked(outcome);
  }
  const word = wordOf(asked, reasons, words.trim());
  return (
    <>
      <Group gap="xs">
        <Button onClick={() => ask("accept")}>{t("desk.review.accept")}</Button>
        <Button variant="default" onClick={() => ask("clarify")}>
          {t("desk.review.ask")}
        </Button>
        <Button variant="default" onClick={() => ask("refuse")}>
          {t("desk.review.refuse")}
        </Button>
      </Group>
      {asked !== null && (
        <Confirm
          title={t(`desk.review.${TITLES[asked]}_title`)}
          act={t(`desk.review.${TITLES[asked]}`)}
          acting={send.isPending}
          disabled={word === null}
          onAct={() => {
            if (word !== null) send.mutate(word);
          }}
          onClose={() => setAsked(null)}
        >
          {send.error !== null && <ProblemAlert error={send.error} />}
          <p>{t(`desk.review.${TITLES[asked]}_text`)}</p>
          {asked === "refuse" && (
            <Checkbox.Group
              label={t("desk.review.reasons")}
              value={[...reasons]}
              onChange={(chosen) => setReasons(REFUSALS.filter((one) => chosen.includes(one)))}
            >
              <Stack gap="xs" my="xs">
                {REFUSALS.map((one) => (
                  <Checkbox
                    key={one}
                    value={one}
                    label={t(`refusal.${one}`)}
                    description={t(`mend.${one}`)}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          {asked !== "accept" && (
            <Textarea
              label={t(
                asked === "clarify" ? "desk.review.ask_words" : "desk.review.words_optional",
              )}
              required={asked === "clarify"}
              autosize
              minRows={2}
              maxRows={8}
              maxLength={4_000}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </Confirm>
      )}
    </>
  );
}

const TITLES = { accept: "accept", clarify: "ask", refuse: "refuse" } as const;

/** What would be sent; `null` while something of it is missing. */
function wordOf(
  outcome: Review["outcome"] | null,
  reasons: readonly Refusal[],
  message: string,
): Review | null {
  switch (outcome) {
    case "accept":
      return { outcome };
    case "clarify":
      return message === "" ? null : { outcome, message };
    case "refuse": {
      if (reasons.length === 0) return null;
      return message === "" ? { outcome, reasons } : { outcome, reasons, message };
    }
    case null:
      return null;
  }
}
