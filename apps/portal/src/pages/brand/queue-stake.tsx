import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { summaryQuery } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";

/** Answers worth counting at first: about a quarter of an hour's. */
const SITTING = 12;

/** How much waits, and how few answers settle how much of it. */
export function QueueStake() {
  const { t } = useTranslation("brand");
  const formats = useFormats();
  const { data } = useQuery(summaryQuery);
  if (data === undefined || data.waiting === 0) return null;
  const settles = data.settles.findLast(({ answers }) => answers <= SITTING);
  return (
    <>
      {t("queue.stake", {
        count: data.waiting,
        amounts: formats.list(
          data.atStake.map(({ amount, currency }) =>
            formats.money(Math.round(Number(amount)), currency),
          ),
        ),
      })}{" "}
      {settles !== undefined &&
        settles.share < 1 &&
        t("queue.settles", { count: settles.answers, share: formats.share(settles.share) })}
    </>
  );
}
