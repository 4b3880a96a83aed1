import { Button, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../api/problem.js";
import { answerTransfer, type Transfer, transferRight } from "../../api/right-life.js";
import type { RightFile } from "../../api/right-review.js";
import { UPLOAD_MEDIA, uploadReference } from "../../api/upload-file.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { DocumentPick } from "../../parts/rights/document-pick.js";
import classes from "../../parts/rights/rights.module.css";
import { Unfold } from "../../parts/rights/unfold.js";
import { useUploads } from "../../parts/use-uploads.js";

/** A right that goes to another brand: offered, taken back, or about to be. */
export function RightTransfer({ right }: { right: RightFile }) {
  const { t } = useTranslation("rights");
  const queries = useQueryClient();
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const [to, setTo] = useState("");
  const again = () => queries.invalidateQueries({ queryKey: ["rights"] });
  const offering = useMutation({
    mutationFn: (transfer: Transfer) => transferRight(right.id, transfer),
    onSuccess: again,
  });
  const withdrawing = useMutation({
    mutationFn: (id: string) => answerTransfer(id, "withdrawn"),
    onSuccess: again,
  });
  const open = right.proposals.find(
    ({ kind, state }) => kind === "transfer" && (state === "proposed" || state === "accepted"),
  );
  const { error } = offering;
  const unknown = error instanceof Problem && error.places.some(({ pointer }) => pointer === "/to");
  const [document] = uploads.keys;
  const send = () => {
    if (to.trim() === "") return;
    offering.mutate({ to: to.trim(), ...(document !== undefined && { document }) });
  };
  return (
    <section className={classes["section"]} aria-labelledby="transfer">
      <Title order={2} id="transfer">
        {t("transfer.title")}
      </Title>
      <p className={classes["lead"]}>{t("transfer.lead")}</p>
      {open !== undefined ? (
        <div className={classes["note"]}>
          <p className={classes["lead"]} role="status">
            {t(open.state === "accepted" ? "transfer.accepted" : "transfer.waits", {
              brand: open.to?.name,
            })}
          </p>
          <Button
            size="compact-sm"
            variant="default"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate(open.id)}
          >
            {t("transfer.withdraw")}
          </Button>
          {withdrawing.error !== null && <ProblemAlert error={withdrawing.error} />}
        </div>
      ) : (
        <Unfold label={t("transfer.start")}>
          <div className={classes["form"]}>
            <TextInput
              label={t("transfer.to")}
              value={to}
              error={unknown && t("transfer.unknown")}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
            <DocumentPick label={t("transfer.proof")} uploads={uploads} />
            {error !== null && !unknown && <ProblemAlert error={error} />}
            <div>
              <Button
                variant="default"
                disabled={to.trim() === "" || uploads.busy}
                loading={offering.isPending}
                onClick={send}
              >
                {t("transfer.send")}
              </Button>
            </div>
          </div>
        </Unfold>
      )}
    </section>
  );
}
