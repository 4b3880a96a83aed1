import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { takeBackDocument, type VaultDocument } from "../../../api/vault.js";
import { Moment } from "../../../parts/moment.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { VaultFindings, VaultGoods, VaultMark, VaultTime } from "../../../parts/vault-facts.js";
import { Confirm } from "../../operator/confirm.js";
import classes from "./vault.module.css";

/** One document: where it stands, what it is about, what was answered. */
export function DocumentLine({ document }: { document: VaultDocument }) {
  const { t } = useTranslation("vault");
  const { kind, brand, state, message, submittedAt, decidedAt } = document;
  const stands = state === "submitted" || state === "accepted";
  return (
    <li className={classes["document"]}>
      <div className={classes["head"]}>
        <b>
          {t(`kind.${kind}`)}, {brand.name}
        </b>
        <VaultMark state={state} />
      </div>
      <p>
        {t("about")}: <VaultGoods document={document} />
      </p>
      <p className={classes["soft"]}>
        {t("covers")}: <VaultTime document={document} /> · {t("laid_down")}{" "}
        <Moment at={submittedAt} />
      </p>
      {state === "submitted" && <VaultFindings document={document} />}
      {message !== null && decidedAt !== null && (
        <blockquote className={classes["answer"]}>
          <span className={classes["soft"]}>
            {t("said", { who: t("the_marketplace") })} · <Moment at={decidedAt} full />
          </span>
          {message}
        </blockquote>
      )}
      {stands && <TakeBack id={document.id} />}
    </li>
  );
}

function TakeBack({ id }: { id: string }) {
  const { t } = useTranslation("vault");
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const taking = useMutation({
    mutationFn: () => takeBackDocument(id),
    onSuccess: async () => {
      setAsked(false);
      await queries.invalidateQueries({ queryKey: ["vault"] });
    },
  });
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setAsked(true)}>
        {t("take_back")}
      </Button>
      {asked && (
        <Confirm
          title={t("take_back")}
          act={t("take_back")}
          acting={taking.isPending}
          onAct={() => taking.mutate()}
          onClose={() => setAsked(false)}
        >
          {taking.error !== null && <ProblemAlert error={taking.error} />}
          <p>{t("take_back_then")}</p>
        </Confirm>
      )}
    </>
  );
}
