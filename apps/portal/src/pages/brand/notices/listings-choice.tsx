import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SentItem } from "../../../api/notices.js";
import { PasteListings } from "./paste-listings.js";
import { SearchListings } from "./search-listings.js";
import { TablePick } from "./table-pick.js";

export type Way = "paste" | "search" | "table";

/** Which listings a notice is about, and how they were named. */
export interface Chosen {
  readonly way: Way;
  readonly items: readonly SentItem[];
  readonly table: File | null;
}

export const NOTHING_CHOSEN: Chosen = { way: "paste", items: [], table: null };

interface ListingsChoiceProps {
  readonly brandId: string | null;
  readonly chosen: Chosen;
  onChoose(chosen: Chosen): void;
}

/** Three ways to name listings. */
export function ListingsChoice({ brandId, chosen, onChoose }: ListingsChoiceProps) {
  const { t } = useTranslation("notices");
  const { way } = chosen;
  return (
    <Tabs
      value={way}
      onChange={(tab) => {
        const next = (["paste", "search", "table"] as const).find((one) => one === tab) ?? "paste";
        onChoose({ ...NOTHING_CHOSEN, way: next });
      }}
    >
      <Tabs.List>
        <Tabs.Tab value="paste">{t("new.paste")}</Tabs.Tab>
        <Tabs.Tab value="search">{t("new.search")}</Tabs.Tab>
        <Tabs.Tab value="table">{t("new.table")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="paste" pt="md">
        {way === "paste" && (
          <PasteListings onItems={(items) => onChoose({ way: "paste", items, table: null })} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="search" pt="md">
        {way === "search" && brandId !== null && (
          <SearchListings
            brandId={brandId}
            chosen={chosen.items}
            onItems={(items) => onChoose({ way: "search", items, table: null })}
          />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="table" pt="md">
        {way === "table" && (
          <TablePick
            table={chosen.table}
            onTable={(table) => onChoose({ way: "table", items: [], table })}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
