import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { deliveriesQuery } from "../../api/deliveries.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { NewPill } from "../../parts/new-pill.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useHeldList } from "../../parts/use-held-list.js";
import { DeliveriesTable } from "./deliveries-table.js";
import { NoDeliveries } from "./no-deliveries.js";
import type { DeliveriesSearch } from "./operator-search.js";

interface DeliveriesOfProps {
  readonly place: { readonly id: string; readonly name: string };
  readonly search: DeliveriesSearch;
}

/** The deliveries of one marketplace, page by page. */
export function DeliveriesOf({ place, search }: DeliveriesOfProps) {
  const { t } = useTranslation("common");
  const { state, listing } = search;
  const list = useInfiniteQuery(deliveriesQuery(place.id, { state, listing }));
  const pages = list.data?.pages ?? [];
  const items = pages
    .flatMap((page) => page.items)
    .map((one) => ({ ...one, marketplace: place.id, marketplaceName: place.name }));
  const { shown, fresh, showFresh } = useHeldList(
    items,
    JSON.stringify([state, listing, pages.length]),
  );
  return (
    <>
      <NewPill count={fresh} onShow={showFresh} />
      {list.isPending && <LoadingLines lines={8} />}
      {list.error !== null && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <NoDeliveries search={search} />}
      {shown.length > 0 && <DeliveriesTable deliveries={shown} search={search} />}
      {list.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </>
  );
}
