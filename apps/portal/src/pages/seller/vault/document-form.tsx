import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../../api/problem.js";
import { UPLOAD_MEDIA, uploadEvidence } from "../../../api/upload-file.js";
import { layDown, type NewVaultDocument } from "../../../api/vault.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useUploads } from "../../../parts/use-uploads.js";
import { FilePick } from "../file-pick.js";
import classes from "../seller.module.css";
import { documentOf, missingOf } from "./entry.js";
import { GoodsFields } from "./goods-fields.js";
import { KindPick } from "./kind-pick.js";
import { PaperFields } from "./paper-fields.js";
import { useEntry } from "./use-entry.js";

/** Lays a document down. Nothing that was entered is lost by a failure. */
export function DocumentForm({ onSent }: { onSent(): void }) {
  const { t } = useTranslation(["vault", "seller"]);
  const queries = useQueryClient();
  const { entry, set, clear } = useEntry();
  const [tried, setTried] = useState(false);
  const uploads = useUploads(UPLOAD_MEDIA, uploadEvidence);
  const once = useRef(crypto.randomUUID());
  const sending = useMutation({
    mutationFn: (document: NewVaultDocument) => layDown(document, once.current),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries({ queryKey: ["vault"] });
      onSent();
    },
    onError: (error) => {
      // What the server refused is mended and sent as another try.
      if (error instanceof Problem && error.status >= 400) once.current = crypto.randomUUID();
    },
  });
  const { busy, keys } = uploads;
  const missing = missingOf(entry, keys.length + (busy ? 1 : 0));
  const shown: typeof missing = tried ? missing : new Set();

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (missing.size === 0 && !busy && !sending.isPending) sending.mutate(documentOf(entry, keys));
  }

  return (
    <form className={classes["form"]} onSubmit={send} noValidate aria-label={t("form.title")}>
      <KindPick kind={entry.kind} onPick={(kind) => set({ kind })} />
      <PaperFields entry={entry} missing={shown} set={set} />
      <GoodsFields entry={entry} missing={shown} set={set} />
      <FilePick uploads={uploads} />
      {shown.has("files") && (
        <p className={classes["fault"]} role="alert">
          {t("form.files_needed")}
        </p>
      )}
      <Textarea
        label={t("form.note")}
        autosize
        minRows={2}
        maxLength={2000}
        value={entry.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {sending.error !== null && <ProblemAlert error={sending.error} />}
      {tried && busy && <p role="status">{t("seller:contest.wait")}</p>}
      <Button type="submit" size="md" loading={sending.isPending}>
        {t("form.send")}
      </Button>
    </form>
  );
}
