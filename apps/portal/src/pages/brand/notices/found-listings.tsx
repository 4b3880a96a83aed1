import { Checkbox, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FoundListing, SentItem } from "../../../api/notices.js";
import { DataTable } from "../../../parts/data-table.js";
import classes from "./notices.module.css";

interface FoundListingsProps {
  readonly listings: readonly FoundListing[];
  readonly chosen: readonly SentItem[];
  onItems(items: readonly SentItem[]): void;
}

/** What a search found, each with a box to tick. */
export function FoundListings({ listings, chosen, onItems }: FoundListingsProps) {
  const { t } = useTranslation("notices");
  const keys = new Set(chosen.map(keyOf));
  const all = listings.map(itemOf);
  const every = all.every((item) => keys.has(keyOf(item)));
  function tick(item: SentItem, on: boolean) {
    onItems(on ? [...chosen, item] : chosen.filter((one) => keyOf(one) !== keyOf(item)));
  }
  return (
    <>
      <Text size="sm" c="dimmed" mt="md" role="status">
        {t("new.named", { count: chosen.length })}
      </Text>
      <DataTable label={t("new.search_results")} stacks>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={t("new.search_all")}
                checked={every}
                indeterminate={!every && keys.size > 0}
                onChange={(event) => onItems(event.currentTarget.checked ? all : [])}
              />
            </th>
            <th scope="col">{t("listing")}</th>
            <th scope="col">{t("new.search_seller")}</th>
          </tr>
        </thead>
        <tbody>
          {listings.map((listing) => {
            const item = itemOf(listing);
            return (
              <tr key={keyOf(item)}>
                <td>
                  <Checkbox
                    aria-label={t("new.search_choose", { title: listing.title })}
                    checked={keys.has(keyOf(item))}
                    onChange={(event) => tick(item, event.currentTarget.checked)}
                  />
                </td>
                <th scope="row" className={classes["title"]}>
                  {listing.title}
                  <small>{notesOf(listing, t).join(" · ")}</small>
                </th>
                <td
                  data-label={t("new.search_seller")}
                  data-nothing={listing.seller === null || undefined}
                >
                  {listing.seller}
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </>
  );
}

function notesOf(
  { marketplaceName, price, mentions, asked, noticed }: FoundListing,
  t: (key: "new.sign_found" | "new.asked" | "new.noticed") => string,
): string[] {
  return [
    marketplaceName,
    ...(price === null ? [] : [`${price.amount} ${price.currency}`]),
    ...(mentions.length > 0 ? [t("new.sign_found")] : []),
    ...(asked ? [t("new.asked")] : []),
    ...(noticed ? [t("new.noticed")] : []),
  ];
}

function itemOf({ marketplace, listing }: FoundListing): SentItem {
  return { marketplace, listing };
}

function keyOf({ marketplace, listing }: SentItem): string {
  return JSON.stringify([marketplace, listing]);
}
