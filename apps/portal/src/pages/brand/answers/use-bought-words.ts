import { useTranslation } from "react-i18next";
import type { RequestDetail } from "../../../api/requests.js";

const MOST = 1_000;

/** Order and findings of the newest test buy that was examined, as a comment; empty where there is none. */
export function useBoughtWords({ testBuys }: RequestDetail): string {
  const { t } = useTranslation("answers");
  const bought = testBuys.findLast((one) => one.finding !== null);
  if (bought === undefined) return "";
  const { orderNumber, finding } = bought;
  const order = orderNumber ?? t("test_buy.erased");
  return t("test_buy.comment", { order, finding: finding ?? "" }).slice(0, MOST);
}
