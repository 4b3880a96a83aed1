import { Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CaseFile } from "../../api/cases.js";
import { deliveriesQuery } from "../../api/deliveries.js";
import { Moment } from "../../parts/moment.js";
import classes from "./case.module.css";
import { DeliveryMark } from "./delivery-mark.js";
import { useTermOf } from "./use-term-of.js";

/** What the marketplace was told of this case. */
export function CaseDeliveries({ file }: { file: CaseFile }) {
  const { t } = useTranslation("operator");
  const termOf = useTermOf();
  const { marketplaceId: marketplace, listingId: listing } = file;
  const list = useInfiniteQuery(deliveriesQuery(marketplace, { listing }));
  const items = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    (one) => one.case === file.id,
  );
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="case-deliveries">
      <Title order={2} id="case-deliveries">
        {t("case.deliveries")}
      </Title>
      <ul className={classes["rows"]}>
        {items.map((one) => (
          <li key={one.id}>
            <Link
              to="/operator/deliveries"
              search={{ marketplace, listing, delivery: one.id, of: marketplace }}
            >
              {termOf("delivery_type", one.type)}
            </Link>
            <DeliveryMark delivery={one} />
            <span className={classes["soft"]}>
              <Moment at={one.deliveredAt ?? one.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
