import { Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { summaryQuery } from "../../api/requests.js";
import type { QueueSearch } from "./queue-search.js";

const PAUSE_MS = 250;

/** Narrows the queue; what is chosen stands in the address. */
export function QueueFilters({ search }: { search: QueueSearch }) {
  const { t } = useTranslation("brand");
  const navigate = useNavigate();
  const { data } = useQuery(summaryQuery);
  const set = (change: Partial<Record<keyof QueueSearch, string | undefined>>) =>
    void navigate({
      to: "/brand",
      search: (before) => ({ ...before, ...change }) as QueueSearch,
      replace: true,
    });
  const find = useDebouncedCallback((q: string) => set({ q: q === "" ? undefined : q }), PAUSE_MS);
  return (
    <Group gap="sm" mb="sm">
      <TextInput
        aria-label={t("queue.find")}
        placeholder={t("queue.find")}
        leftSection={<IconSearch size={16} />}
        defaultValue={search.q ?? ""}
        onChange={(event) => find(event.currentTarget.value)}
        w={{ base: "100%", xs: 260 }}
      />
      {(data?.byMarketplace.length ?? 0) > 1 && (
        <Select
          aria-label={t("queue.marketplace")}
          placeholder={t("queue.every_marketplace")}
          clearable
          clearButtonProps={{ "aria-label": t("queue.every_marketplace") }}
          data={(data?.byMarketplace ?? []).map(({ marketplace, name, waiting }) => ({
            value: marketplace,
            label: `${name} (${waiting})`,
          }))}
          value={search.marketplace ?? null}
          onChange={(marketplace) => set({ marketplace: marketplace ?? undefined })}
          w={220}
        />
      )}
      <Select
        aria-label={t("queue.order")}
        data={[
          { value: "worth", label: t("queue.by_worth") },
          { value: "atStake", label: t("queue.by_stake") },
          { value: "oldest", label: t("queue.by_age") },
          { value: "risk", label: t("queue.by_risk") },
        ]}
        value={search.sort ?? "worth"}
        allowDeselect={false}
        onChange={(sort) => set({ sort: sort === "worth" || sort === null ? undefined : sort })}
        w={240}
      />
    </Group>
  );
}
