import { Button, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { renewRight } from "../../api/right-life.js";
import type { RightFile } from "../../api/right-review.js";
import { UPLOAD_MEDIA, uploadReference } from "../../api/upload-file.js";
import { useFormats } from "../../i18n/use-formats.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { DocumentPick } from "../../parts/rights/document-pick.js";
import classes from "../../parts/rights/rights.module.css";
import { Unfold } from "../../parts/rights/unfold.js";
import { useUploads } from "../../parts/use-uploads.js";

const URGENT = new Set(["expiring", "expired"]);

/** The new last day of a registration, with proof: what waits, and what can be handed in. */
export function RightRenewal({ right }: { right: RightFile }) {
  const { t } = useTranslation("rights");
  const formats = useFormats();
  const queries = useQueryClient();
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const [until, setUntil] = useState("");
  const [tried, setTried] = useState(false);
  const [proof] = uploads.keys;
  const last = right.expiresOn ?? new Date().toISOString().slice(0, 10);
  const later = until > last;
  const renewing = useMutation({
    mutationFn: (document: string) => renewRight(right.id, { expiresOn: until, document }),
    onSuccess: async () => {
      for (const { id } of uploads.files) uploads.remove(id);
      setUntil("");
      setTried(false);
      await queries.invalidateQueries({ queryKey: ["rights"] });
    },
  });
  const newest = right.proposals.find(({ kind }) => kind === "renewal");
  const day = newest?.expiresOn === null || !newest ? "" : formats.day(newest.expiresOn);
  function send() {
    setTried(true);
    if (later && proof !== undefined) renewing.mutate(proof);
  }
  return (
    <section className={classes["section"]} aria-labelledby="renewal">
      <Title order={2} id="renewal">
        {t("renewal.title")}
      </Title>
      {newest?.state === "proposed" && (
        <p className={classes["note"]} role="status">
          {t("renewal.waits", { day })}
        </p>
      )}
      {newest?.state === "refused" && (
        <p className={classes["note"]}>
          {t("renewal.refused", { day, reason: newest.decisionReason })}
        </p>
      )}
      <p className={classes["lead"]}>{t("renewal.lead")}</p>
      <Unfold label={t("renewal.start")} open={URGENT.has(right.state)}>
        <div className={classes["form"]}>
          <TextInput
            type="date"
            label={t("renewal.until")}
            value={until}
            error={tried && !later && t("renewal.later")}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <DocumentPick
            label={t("renewal.proof")}
            uploads={uploads}
            error={tried && uploads.files.length === 0 ? t("renewal.proof_needed") : undefined}
          />
          {renewing.error !== null && <ProblemAlert error={renewing.error} />}
          <div>
            <Button disabled={uploads.busy} loading={renewing.isPending} onClick={send}>
              {t("renewal.send")}
            </Button>
          </div>
        </div>
      </Unfold>
    </section>
  );
}
