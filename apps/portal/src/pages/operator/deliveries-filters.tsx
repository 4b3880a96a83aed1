import { Group, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type DeliveryState, deliveryGlancesQuery } from "../../api/deliveries.js";
import classes from "./deliveries.module.css";
import type { DeliveriesSearch } from "./operator-search.js";

const PAUSE_MS = 250;
const STATES = ["pending", "delivered", "superseded"] as const;

/** Narrows the deliveries; what is chosen stands in the address. */
export function DeliveriesFilters({ search }: { search: DeliveriesSearch }) {
  const { t } = useTranslation(["operator", "common"]);
  const navigate = useNavigate();
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const set = (change: { [Name in keyof DeliveriesSearch]: DeliveriesSearch[Name] | undefined }) =>
    void navigate({
      to: "/operator/deliveries",
      search: (before) => ({ ...before, ...change }) as DeliveriesSearch,
      replace: true,
    });
  const find = useDebouncedCallback(
    (listing: string) => set({ listing: listing.trim() === "" ? undefined : listing.trim() }),
    PAUSE_MS,
  );
  return (
    <Group gap="sm" mb="sm" className={classes["filters"]}>
      <TextInput
        key={search.listing === undefined ? "none" : "some"}
        aria-label={t("deliveries.find")}
        placeholder={t("deliveries.find")}
        leftSection={<IconSearch size={16} />}
        defaultValue={search.listing ?? ""}
        onChange={(event) => find(event.currentTarget.value)}
        w={{ base: "100%", xs: 240 }}
      />
      <Select
        aria-label={t("mode.marketplace")}
        placeholder={t("deliveries.every_marketplace")}
        clearable
        clearButtonProps={{ "aria-label": t("deliveries.every_marketplace") }}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.marketplace ?? null}
        onChange={(marketplace) => set({ marketplace: marketplace ?? undefined })}
        w={{ base: "100%", xs: 220 }}
      />
      <SegmentedControl
        size="xs"
        aria-label={t("endpoint.state")}
        data={[
          { value: "all", label: t("common:all") },
          ...STATES.map((state) => ({ value: state, label: t(`deliveries.state.${state}`) })),
        ]}
        value={search.state ?? "all"}
        onChange={(value) => set({ state: STATES.find((one: DeliveryState) => one === value) })}
      />
    </Group>
  );
}
