import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type SubmitEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type NoticeForm, writeNotice } from "../../api/public-notice.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { ErrorSummary } from "./error-summary.js";
import { FIELDS, type Field, faultsOf } from "./faults.js";
import { RightSection, type SectionProps, WhereSection, WrongSection } from "./form-sections.js";
import { EMPTY_ENTRY, type NoticeEntry, noticeOf } from "./notice-entry.js";
import { NoticeFiles } from "./notice-files.js";
import classes from "./public.module.css";
import { SenderSection } from "./sender-section.js";
import { Sent } from "./sent.js";
import { useNoticeFiles } from "./use-notice-files.js";

/** The form. What the server finds missing is named at the top and at its field; nothing entered is lost. */
export function NoticeFormView({ form }: { form: NoticeForm }) {
  const { t } = useTranslation("publicNotice");
  const [entry, setEntry] = useState<NoticeEntry>(EMPTY_ENTRY);
  const [tried, setTried] = useState(false);
  const { uploads, draft } = useNoticeFiles();
  const writing = useMutation({
    mutationFn: async () => writeNotice(noticeOf(entry, await draft(), form.statement.version)),
  });
  const faults = useMemo(() => faultsOf(writing.error), [writing.error]);
  if (writing.isSuccess) return <Sent email={entry.email} />;

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (uploads.busy || writing.isPending) return;
    writing.mutate();
  }
  const section: SectionProps = {
    entry,
    form,
    fault(field: Field) {
      const fault = faults.find((one) => FIELDS[one] === field);
      return fault === undefined ? undefined : t(`missing.${fault}`);
    },
    onChange: (change) => setEntry((before) => ({ ...before, ...change })),
  };
  return (
    <form className={classes["form"]} onSubmit={send} noValidate>
      {faults.length > 0 && <ErrorSummary faults={faults} />}
      {writing.error !== null && faults.length === 0 && <ProblemAlert error={writing.error} />}
      <WhereSection {...section} />
      <RightSection {...section} />
      <WrongSection {...section} />
      <NoticeFiles uploads={uploads} scanned={form.scanned} />
      <SenderSection {...section} />
      <div className={classes["send"]}>
        {tried && uploads.busy && <p role="status">{t("sending_files")}</p>}
        <Button type="submit" size="md" loading={writing.isPending}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
