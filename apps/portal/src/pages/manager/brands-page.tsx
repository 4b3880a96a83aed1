import { Anchor, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { brandGlancesQuery } from "../../api/brands.js";
import { Empty } from "../../parts/empty.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { mayDecide, useMe } from "../../session/me.js";
import { usePageKeys } from "../../shell/page-keys.js";
import { AddBrand } from "./add-brand.js";
import { BrandsFilters } from "./brands-filters.js";
import { asked } from "./brands-order.js";
import { BrandsTable } from "./brands-table.js";

const route = getRouteApi("/member/manager/brands");
/** More lines than this make typing in the search slow on small machines. */
const PART = 60;

/** All brands, and how each stands. */
export function BrandsPage() {
  const { t } = useTranslation(["manager", "common"]);
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const brands = useQuery(brandGlancesQuery);
  const [adding, { open, close }] = useDisclosure(false);
  const [parts, setParts] = useState(1);
  const [at, setAt] = useState(0);
  const all = brands.data?.items ?? [];
  const found = asked(all, search);
  const shown = found.slice(0, parts * PART);
  const marked = Math.min(at, shown.length - 1);
  usePageKeys([
    { key: "J", does: t("keys.down"), act: () => setAt(Math.min(marked + 1, shown.length - 1)) },
    { key: "K", does: t("keys.up"), act: () => setAt(Math.max(marked - 1, 0)) },
    {
      key: "Enter",
      does: t("keys.open"),
      act: () => {
        const brand = shown[marked];
        if (brand === undefined) return;
        void navigate({ to: "/manager/brands/$brand", params: { brand: brand.id } });
      },
    },
  ]);
  return (
    <Page
      title={t("brands.title")}
      lead={brands.data && t("brands.count", { count: found.length, all: all.length })}
      actions={
        mayDecide(me) && (
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            {t("brands.add")}
          </Button>
        )
      }
    >
      <BrandsFilters search={search} brands={all} />
      {brands.isPending && <LoadingLines lines={12} />}
      {brands.error !== null && (
        <ProblemAlert error={brands.error} retry={() => void brands.refetch()} />
      )}
      {brands.isSuccess && all.length === 0 && (
        <Empty title={t("brands.none")}>{t("brands.none_text")}</Empty>
      )}
      {all.length > 0 && shown.length === 0 && (
        <Empty title={t("brands.no_match")}>
          <Anchor component={Link} to="/manager/brands" underline="always">
            {t("brands.clear")}
          </Anchor>
        </Empty>
      )}
      {shown.length > 0 && (
        <BrandsTable brands={shown} search={search} marked={marked} onMark={setAt} />
      )}
      {shown.length < found.length && (
        <Button variant="default" mt="md" onClick={() => setParts(parts + 1)}>
          {t("common:more")}
        </Button>
      )}
      <AddBrand open={adding} onClose={close} />
    </Page>
  );
}
