import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../../parts/page.js";
import { SearchByPicture } from "./search-by-picture.js";
import { SellerClusters } from "./seller-clusters.js";

const route = getRouteApi("/member/operator/pictures");

/** Pictures across listings: where one stands, and which sellers share some. */
export function PicturesPage() {
  const { t } = useTranslation("pictures");
  const { show = "search" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t("search.title")} lead={t("search.lead")}>
      <Tabs
        value={show}
        keepMounted={false}
        onChange={(tab) => void navigate({ search: tab === "shared" ? { show: tab } : {} })}
      >
        <Tabs.List>
          <Tabs.Tab value="search">{t("search.by_picture")}</Tabs.Tab>
          <Tabs.Tab value="shared">{t("search.shared")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="search" pt="md">
          <SearchByPicture />
        </Tabs.Panel>
        <Tabs.Panel value="shared" pt="md">
          <SellerClusters />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
