import { Button, Group, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Brand } from "../../api/brands.js";
import { type Review, type RightFile, reviewRight } from "../../api/right-review.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useDraft } from "../../parts/use-draft.js";
import classes from "./brand.module.css";
import { type Accepted, AcceptOutright, useWhatToAccept } from "./right/accept-outright.js";

/** The operator's word on a right that waits for it. Asking and rejecting need a reason. */
export function RightWord({ brand, right }: { brand: Brand; right: RightFile }) {
  const { t } = useTranslation("manager");
  const queries = useQueryClient();
  const [reason, setReason] = useDraft(`right.${right.id}`);
  const [unsaid, setUnsaid] = useState(false);
  const [accepted, setAccepted] = useState<Accepted>({});
  const asks = useWhatToAccept(right);
  const review = useMutation({
    mutationFn: (given: Review) => reviewRight(right.id, given),
    onSuccess: async () => {
      setReason("");
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["rights"] }),
        queries.invalidateQueries({ queryKey: ["brands", brand.id] }),
        queries.invalidateQueries({ queryKey: ["tasks"] }),
      ]);
    },
  });
  function say(outcome: "verified" | "needs_info" | "rejected") {
    const text = reason.trim();
    const accepts = outcome === "verified" && (accepted.acceptWide ?? accepted.acceptHeld ?? false);
    const missing = (outcome !== "verified" || accepts) && text === "";
    setUnsaid(missing);
    if (missing) return;
    review.mutate({
      outcome,
      ...(text !== "" && { reason: text }),
      ...(outcome === "verified" && accepted),
    });
  }
  const saying = (outcome: Review["outcome"]) =>
    review.isPending && review.variables.outcome === outcome;
  return (
    <div className={classes["word"]}>
      <p className={classes["help"]}>
        {t(right.kind.startsWith("copyright") ? "review.look_pictures" : "review.look_register")}
      </p>
      <p className={classes["help"]}>
        {t(brand.identity.state === "confirmed" ? "review.verify_means" : "review.counts_later")}
      </p>
      {asks.length > 0 && <AcceptOutright asks={asks} accepted={accepted} set={setAccepted} />}
      <Textarea
        label={t("review.reason")}
        description={t("review.reason_help")}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        error={unsaid ? t("review.reason_needed") : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {review.error !== null && <ProblemAlert error={review.error} />}
      <Group gap="xs">
        <Button loading={saying("verified")} onClick={() => say("verified")}>
          {t("review.verify")}
        </Button>
        <Button variant="default" loading={saying("needs_info")} onClick={() => say("needs_info")}>
          {t("review.ask")}
        </Button>
        <Button
          variant="outline"
          color="clay"
          loading={saying("rejected")}
          onClick={() => say("rejected")}
        >
          {t("review.reject")}
        </Button>
      </Group>
    </div>
  );
}
