import { useTranslation } from "react-i18next";
import type { ListingBody } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./review.module.css";

/** What else the listing says, and who offers it. */
export function ListingFacts({ body }: { body: ListingBody }) {
  const { t } = useTranslation(["brand", "terms"]);
  const formats = useFormats();
  const { condition, category, quantity, soldLast30Days, brandClaim, seller } = body;
  const facts: [string, string][] = [];
  if (condition !== undefined) {
    facts.push([t("facts.condition"), t(`terms:condition.${condition as "new"}`)]);
  }
  if (category !== undefined) facts.push([t("facts.category"), category]);
  if (brandClaim !== undefined) facts.push([t("facts.brand_claim"), brandClaim]);
  if (quantity !== undefined) facts.push([t("facts.quantity"), formats.number(quantity)]);
  if (soldLast30Days !== undefined) facts.push([t("facts.sold"), formats.number(soldLast30Days)]);
  if (seller !== undefined) {
    const told = [
      seller.name ?? seller.id,
      seller.country,
      seller.since === undefined ? undefined : t("facts.since", { day: formats.day(seller.since) }),
      seller.listings === undefined ? undefined : t("facts.listings", { count: seller.listings }),
      seller.upheldRemovals === undefined
        ? undefined
        : t("facts.removals", { count: seller.upheldRemovals }),
    ];
    facts.push([t("facts.seller"), told.filter((one) => one !== undefined).join(" · ")]);
  }
  return (
    <dl className={classes["facts"]}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
