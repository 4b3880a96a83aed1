import { useQuery } from "@tanstack/react-query";
import { deliveryGlancesQuery } from "../../api/deliveries.js";
import { DeliveriesOf } from "./deliveries-of.js";
import { NewestDeliveries } from "./newest-deliveries.js";
import type { DeliveriesSearch } from "./operator-search.js";

/** The deliveries of one marketplace as far back as one likes; of all, the newest of each. */
export function DeliveriesList({ search }: { search: DeliveriesSearch }) {
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const place = places.find((one) => one.id === search.marketplace);
  if (search.marketplace === undefined) {
    return <NewestDeliveries places={places} search={search} />;
  }
  const { id, name } = place ?? { id: search.marketplace, name: search.marketplace };
  return <DeliveriesOf key={id} place={{ id, name }} search={search} />;
}
