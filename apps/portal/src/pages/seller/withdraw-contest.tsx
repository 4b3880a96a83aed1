import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { withdrawContest } from "../../api/seller.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { Confirm } from "../operator/confirm.js";
import classes from "./seller.module.css";

/** The seller no longer contests. What that means is said before it is done. */
export function WithdrawContest({ id }: { id: string }) {
  const { t } = useTranslation("contests");
  const queries = useQueryClient();
  const [once] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => withdrawContest(id, once),
    onSuccess: async () => {
      setAsked(false);
      void queries.invalidateQueries({ queryKey: ["cases"] });
      await queries.invalidateQueries({ queryKey: ["case", id] });
    },
  });
  return (
    <div className={classes["part"]}>
      <Button variant="default" size="xs" onClick={() => setAsked(true)}>
        {t("withdraw.act")}
      </Button>
      {asked && (
        <Confirm
          title={t("withdraw.act")}
          act={t("withdraw.act")}
          acting={withdrawing.isPending}
          onAct={() => withdrawing.mutate()}
          onClose={() => setAsked(false)}
        >
          {withdrawing.error !== null && <ProblemAlert error={withdrawing.error} />}
          <p>{t("withdraw.does")}</p>
        </Confirm>
      )}
    </div>
  );
}
