import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { brandQuery } from "../../api/brands.js";
import { dialogWasOpen } from "../../parts/dialog-was-open.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { usePageKeys } from "../../shell/page-keys.js";
import classes from "./brand.module.css";
import { BrandFigures } from "./brand-figures.js";
import { BrandPeople } from "./brand-people.js";
import { BrandPowers } from "./brand-powers.js";
import { BrandRequests } from "./brand-requests.js";
import { BrandRights } from "./brand-rights.js";
import { IdentityCheck } from "./identity-check.js";
import { ManagerChoice } from "./manager-choice.js";
import { OnboardingSteps } from "./onboarding-steps.js";

const route = getRouteApi("/member/manager/brands/$brand");

/** One brand: how far it has come, who it is, its rights, what waits for it, its people. */
export function BrandPage() {
  const { t } = useTranslation("manager");
  const { brand: id } = route.useParams();
  const { right } = route.useSearch();
  const navigate = route.useNavigate();
  const brand = useQuery(brandQuery(id));
  usePageKeys([
    {
      key: "Escape",
      does: t("keys.to_brands"),
      act: () => {
        if (!dialogWasOpen()) void navigate({ to: "/manager/brands" });
      },
    },
  ]);
  if (brand.data === undefined) {
    return (
      <Page title={t("brand.title")}>
        {brand.error === null ? (
          <LoadingLines lines={12} />
        ) : (
          <ProblemAlert error={brand.error} retry={() => void brand.refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={brand.data.name}
      lead={
        <Anchor component={Link} to="/manager/brands" size="sm" underline="always">
          {t("brand.all")}
        </Anchor>
      }
      actions={<ManagerChoice brand={brand.data} />}
    >
      <OnboardingSteps brand={brand.data} />
      <div className={classes["columns"]} key={id}>
        <div>
          <BrandRights brand={brand.data} right={right} />
          <BrandRequests brand={id} />
        </div>
        <div className={classes["side"]}>
          <IdentityCheck brand={brand.data} />
          <BrandFigures brand={id} />
          <BrandPeople brand={id} />
          <BrandPowers brand={id} />
        </div>
      </div>
    </Page>
  );
}
