import { Button, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ContestKind, ContestForm as Form } from "../../api/contest-file.js";
import type { SellerCase } from "../../api/seller.js";
import { UPLOAD_MEDIA, uploadEvidence } from "../../api/upload-file.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useDraft } from "../../parts/use-draft.js";
import { useUploads } from "../../parts/use-uploads.js";
import { FilePick } from "./file-pick.js";
import { KindChoice } from "./kind-choice.js";
import classes from "./seller.module.css";
import { useContesting } from "./use-contesting.js";
import { useStated } from "./use-stated.js";
import { WayChoice } from "./way-choice.js";
import { WayDemands } from "./way-demands.js";
import { statedFor, unstated, waysOf } from "./ways.js";

interface ContestFormProps {
  readonly found: SellerCase;
  readonly brand: string;
}

/** What is true, in the form that the seller chooses, with documents. Nothing that was entered is lost by a failure. */
export function ContestForm({ found, brand }: ContestFormProps) {
  const { t } = useTranslation("seller");
  const ways = waysOf(found.contestFile.regimes);
  const [form, setForm] = useState<Form>("complaint");
  const [kind, setKind] = useDraft(`seller-kind.${found.id}`);
  const [message, setMessage] = useDraft(`seller-contest.${found.id}`);
  const [tried, setTried] = useState(false);
  const stated = useStated();
  const uploads = useUploads(UPLOAD_MEDIA, uploadEvidence);
  const contesting = useContesting(found.id, () => {
    setKind("");
    setMessage("");
  });
  const way = ways.find((one) => one.form === form) ?? ways.at(-1);
  const chosen = found.contestKinds.find((one) => one === kind);
  const unsaid = message.trim() === "";
  const { busy, keys } = uploads;
  const missing = way === undefined ? [] : unstated(way, { ...stated, files: keys.length });

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (way === undefined || chosen === undefined || unsaid || missing.length > 0) return;
    if (busy || contesting.isPending) return;
    const said = { kind: chosen, message: message.trim(), files: keys };
    contesting.mutate({ ...said, form: way.form, ...statedFor(way, stated) });
  }

  return (
    <form className={classes["form"]} onSubmit={send} noValidate>
      {ways.length > 1 && <WayChoice ways={ways} chosen={form} onChoose={setForm} />}
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
      {way !== undefined && (
        <WayDemands
          way={way}
          brand={brand}
          stated={stated}
          missing={tried ? missing : []}
          tick={stated.tick}
          write={stated.write}
        />
      )}
      {contesting.error !== null && <ProblemAlert error={contesting.error} />}
      {tried && busy && <p role="status">{t("contest.wait")}</p>}
      <Button type="submit" size="md" loading={contesting.isPending}>
        {t("contest.send")}
      </Button>
    </form>
  );
}
