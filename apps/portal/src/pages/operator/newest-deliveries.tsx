import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type DeliveryGlance, newestDeliveriesQuery } from "../../api/deliveries.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { NewPill } from "../../parts/new-pill.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useHeldList } from "../../parts/use-held-list.js";
import classes from "./deliveries.module.css";
import { DeliveriesTable } from "./deliveries-table.js";
import { NoDeliveries } from "./no-deliveries.js";
import type { DeliveriesSearch } from "./operator-search.js";

interface NewestDeliveriesProps {
  readonly places: readonly DeliveryGlance[];
  readonly search: DeliveriesSearch;
}

/** The newest deliveries of every marketplace, in one list. */
export function NewestDeliveries({ places, search }: NewestDeliveriesProps) {
  const { t } = useTranslation("operator");
  const { state, listing } = search;
  const lists = useQueries({
    queries: places.map(({ id }) => newestDeliveriesQuery(id, { state, listing })),
  });
  const items = places
    .flatMap(({ id, name }, at) =>
      (lists[at]?.data?.items ?? []).map((one) => ({
        ...one,
        marketplace: id,
        marketplaceName: name,
      })),
    )
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const pending = lists.some((list) => list.isPending);
  const broken = lists.find(({ error }) => error !== null);
  const { shown, fresh, showFresh } = useHeldList(items, JSON.stringify([state, listing, pending]));
  if (broken?.error) {
    return <ProblemAlert error={broken.error} retry={() => void broken.refetch()} />;
  }
  if (pending) return <LoadingLines lines={8} />;
  if (places.length > 0 && items.length === 0) return <NoDeliveries search={search} />;
  return (
    <>
      <NewPill count={fresh} onShow={showFresh} />
      {shown.length > 0 && <DeliveriesTable deliveries={shown} search={search} />}
      {lists.some(({ data }) => data?.next) && (
        <p className={classes["soft"]}>{t("deliveries.choose_one")}</p>
      )}
    </>
  );
}
