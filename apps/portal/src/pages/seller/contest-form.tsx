import { Button, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ContestKind, SellerCase } from "../../api/seller.js";
import { UPLOAD_MEDIA, uploadEvidence } from "../../api/upload-file.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useDraft } from "../../parts/use-draft.js";
import { useUploads } from "../../parts/use-uploads.js";
import { FilePick } from "./file-pick.js";
import { KindChoice } from "./kind-choice.js";
import classes from "./seller.module.css";
import { useContesting } from "./use-contesting.js";

/** What is true, in the seller's own words, with documents. Nothing that was entered is lost by a failure. */
export function ContestForm({ found }: { found: SellerCase }) {
  const { t } = useTranslation("seller");
  const [kind, setKind] = useDraft(`seller-kind.${found.id}`);
  const [message, setMessage] = useDraft(`seller-contest.${found.id}`);
  const [tried, setTried] = useState(false);
  const uploads = useUploads(UPLOAD_MEDIA, uploadEvidence);
  const contesting = useContesting(found.id, () => {
    setKind("");
    setMessage("");
  });
  const chosen = found.contestKinds.find((one) => one === kind);
  const unsaid = message.trim() === "";
  const { busy, keys } = uploads;

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (chosen === undefined || unsaid || busy || contesting.isPending) return;
    contesting.mutate({ kind: chosen, message: message.trim(), files: keys });
  }

  return (
    <form className={classes["form"]} onSubmit={send} noValidate>
      <KindChoice
        kinds={found.contestKinds}
        chosen={chosen}
        missing={tried && chosen === undefined}
        onChoose={(one: ContestKind) => setKind(one)}
      />
      <Textarea
        label={t("contest.message")}
        description={t("contest.message_help")}
        autosize
        minRows={4}
        maxLength={10_000}
        value={message}
        error={tried && unsaid ? t("contest.message_needed") : undefined}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <FilePick uploads={uploads} />
      {contesting.error !== null && <ProblemAlert error={contesting.error} />}
      {tried && busy && <p role="status">{t("contest.wait")}</p>}
      <Button type="submit" size="md" loading={contesting.isPending}>
        {t("contest.send")}
      </Button>
    </form>
  );
}
