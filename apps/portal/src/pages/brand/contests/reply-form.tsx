import { Button, Group, Textarea, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiledContest } from "../../../api/contest-file.js";
import { type OwnerReply, replyToContest } from "../../../api/contests.js";
import { RIGHT_MEDIA, uploadReference } from "../../../api/upload-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDraft } from "../../../parts/use-draft.js";
import { useUploads } from "../../../parts/use-uploads.js";
import { Confirm } from "../../operator/confirm.js";
import { FilePick } from "../../seller/file-pick.js";
import classes from "./contests.module.css";

interface Asked {
  readonly outcome: OwnerReply["outcome"];
  /** The same for each try of it. */
  readonly once: string;
}

/** The brand stands by its notice or takes it back, in words that the seller reads. */
export function ReplyForm({ id, contest }: { id: string; contest: FiledContest }) {
  const { t } = useTranslation("contests");
  const queries = useQueryClient();
  const [message, setMessage] = useDraft(`reply.${contest.id}`);
  const [unsaid, setUnsaid] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const uploads = useUploads([...RIGHT_MEDIA, "application/pdf"], uploadReference);
  const replying = useMutation({
    mutationFn: ({ outcome, once }: Asked) =>
      replyToContest(id, { outcome, message: message.trim(), files: uploads.keys }, once),
    onSuccess: async () => {
      setMessage("");
      setAsked(null);
      void queries.invalidateQueries({ queryKey: ["contests"] });
      await queries.invalidateQueries({ queryKey: ["case", id] });
    },
  });
  function ask(outcome: Asked["outcome"]) {
    const missing = message.trim() === "";
    setUnsaid(missing);
    if (!missing && !uploads.busy) setAsked({ outcome, once: crypto.randomUUID() });
  }
  const act = asked?.outcome === "withdraws" ? "brand.withdraw" : "brand.maintain";
  return (
    <section aria-labelledby="reply" className={classes["reply"]}>
      <Title order={2} id="reply">
        {t("brand.your_reply")}
      </Title>
      <p>{t("brand.reply_lead")}</p>
      <Textarea
        label={t("brand.message")}
        description={t("brand.message_help")}
        autosize
        minRows={3}
        maxLength={10_000}
        value={message}
        error={unsaid && message.trim() === "" ? t("brand.message_needed") : undefined}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <FilePick uploads={uploads} />
      <Group gap="xs">
        <Button onClick={() => ask("maintains")}>{t("brand.maintain")}</Button>
        <Button variant="default" onClick={() => ask("withdraws")}>
          {t("brand.withdraw")}
        </Button>
      </Group>
      {asked !== null && (
        <Confirm
          title={t(act)}
          act={t(act)}
          acting={replying.isPending}
          onAct={() => replying.mutate(asked)}
          onClose={() => setAsked(null)}
        >
          {replying.error !== null && <ProblemAlert error={replying.error} />}
          <p>{t(asked.outcome === "withdraws" ? "brand.withdraw_then" : "brand.maintain_then")}</p>
          <blockquote>{message.trim()}</blockquote>
        </Confirm>
      )}
    </section>
  );
}
