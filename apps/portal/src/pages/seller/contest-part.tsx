import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { ContestForm } from "./contest-form.js";
import { Part } from "./part.js";
import type { Told } from "./use-told.js";

/** The way to object, open at once; or why there is none now. */
export function ContestPart({ found, told }: { found: SellerCase; told: Told }) {
  const { t } = useTranslation("seller");
  const { standing } = told;
  if (found.allowed.contest) {
    return (
      <Part title={t("contest.title")}>
        <p>{t(standing === "stands" ? "contest.again" : "contest.lead")}</p>
        <ContestForm found={found} />
      </Part>
    );
  }
  if (standing !== "removed" && standing !== "stands") return null;
  return (
    <Part title={t("contest.title")}>
      <p>{t("contest.over")}</p>
    </Part>
  );
}
