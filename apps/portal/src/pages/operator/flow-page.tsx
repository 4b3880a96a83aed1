import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";
import classes from "./flow.module.css";
import { FlowSection } from "./flow-section.js";
import { HealthStrip } from "./health/health-strip.js";
import { Marketplaces } from "./marketplaces.js";
import { RulesSection } from "./rules/rules-section.js";
import { Stuck } from "./stuck.js";

const route = getRouteApi("/member/operator/");

/** The operator's first look: where listings went, what is stuck, and what may leave the house. */
export function FlowPage() {
  const { t } = useTranslation("operator");
  const search = route.useSearch();
  return (
    <Page title={t("flow.title")} lead={t("flow.lead")}>
      <HealthStrip />
      <div className={classes["columns"]}>
        <FlowSection search={search} />
        <Stuck />
      </div>
      <Marketplaces />
      <RulesSection />
    </Page>
  );
}
