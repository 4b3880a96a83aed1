import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { complainOfNotice, type NoticeStatus, noticeStatusQuery } from "../../api/public-notice.js";
import { useFormats } from "../../i18n/use-formats.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./public.module.css";

interface ComplainProps {
  readonly token: string;
  readonly decision: NonNullable<NoticeStatus["decision"]>;
}

/** Where the sender complains that nothing was done (DSA Art. 20). */
export function Complain({ token, decision }: ComplainProps) {
  const { t } = useTranslation("publicNotice");
  const { day } = useFormats();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: () => complainOfNotice(token, text.trim()),
    onSuccess: (status) => queries.setQueryData(noticeStatusQuery(token).queryKey, status),
  });
  return (
    <form
      className={classes["part"]}
      aria-labelledby="complain"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim() !== "" && !sending.isPending) sending.mutate();
      }}
    >
      <h2 id="complain">{t("complain_title")}</h2>
      <p className={classes["soft"]}>
        {t("complain_until", {
          until: day(decision.complaintUntil),
          count: decision.complaintsLeft,
        })}
      </p>
      {sending.error !== null && <ProblemAlert error={sending.error} />}
      <Textarea
        label={t("complain_label")}
        autosize
        minRows={3}
        maxLength={10_000}
        value={text}
        error={tried && text.trim() === "" ? t("complain_needed") : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" mt="sm" loading={sending.isPending}>
        {t("complain_send")}
      </Button>
    </form>
  );
}
