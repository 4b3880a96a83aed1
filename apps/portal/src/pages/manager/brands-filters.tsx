import { Chip, Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BrandGlance } from "../../api/brands.js";
import type { BrandsSearch } from "./manager-search.js";

const PAUSE_MS = 200;
const SHOWS = ["waiting", "overdue", "identity"] as const;

interface BrandsFiltersProps {
  readonly search: BrandsSearch;
  readonly brands: readonly BrandGlance[];
}

/** Narrows the list of brands; what is chosen stands in the address. */
export function BrandsFilters({ search, brands }: BrandsFiltersProps) {
  const { t } = useTranslation("manager");
  const navigate = useNavigate();
  const set = (change: { [Name in keyof BrandsSearch]: BrandsSearch[Name] | undefined }) =>
    void navigate({
      to: "/manager/brands",
      search: (before) => ({ ...before, ...change }) as BrandsSearch,
      replace: true,
    });
  const find = useDebouncedCallback((q: string) => set({ q: q === "" ? undefined : q }), PAUSE_MS);
  const managers = new Map(
    brands.flatMap(({ manager }) => (manager === null ? [] : [[manager.id, manager.name]])),
  );
  return (
    <Group gap="sm" mb="sm">
      <TextInput
        aria-label={t("brands.find")}
        placeholder={t("brands.find")}
        leftSection={<IconSearch size={16} />}
        defaultValue={search.q ?? ""}
        onChange={(event) => find(event.currentTarget.value)}
        w={{ base: "100%", xs: 220 }}
      />
      <Select
        aria-label={t("brands.manager")}
        placeholder={t("brands.every_manager")}
        clearable
        clearButtonProps={{ "aria-label": t("brands.every_manager") }}
        data={[...managers].map(([value, label]) => ({ value, label }))}
        value={search.manager ?? null}
        onChange={(manager) => set({ manager: manager ?? undefined })}
        w={{ base: "100%", xs: 210 }}
      />
      <Group gap={6} role="group" aria-label={t("brands.only")}>
        {SHOWS.map((show) => (
          <Chip
            key={show}
            size="xs"
            variant="outline"
            checked={search.show === show}
            onChange={(on) => set({ show: on ? show : undefined })}
          >
            {t(`brands.show.${show}`)}
          </Chip>
        ))}
      </Group>
    </Group>
  );
}
