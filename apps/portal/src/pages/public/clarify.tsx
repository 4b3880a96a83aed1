import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clarifyNotice, noticeStatusQuery } from "../../api/public-notice.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./public.module.css";

/** Where the sender answers a question. */
export function Clarify({ token }: { token: string }) {
  const { t } = useTranslation("publicNotice");
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: () => clarifyNotice(token, text.trim()),
    onSuccess: (status) => queries.setQueryData(noticeStatusQuery(token).queryKey, status),
  });
  return (
    <form
      className={classes["part"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim() !== "" && !sending.isPending) sending.mutate();
      }}
    >
      {sending.error !== null && <ProblemAlert error={sending.error} />}
      <Textarea
        label={t("answer")}
        autosize
        minRows={3}
        maxLength={10_000}
        value={text}
        error={tried && text.trim() === "" ? t("answer_needed") : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" mt="sm" loading={sending.isPending}>
        {t("answer_send")}
      </Button>
    </form>
  );
}
