import { useTranslation } from "react-i18next";
import type { Right } from "../../api/rights.js";
import { LinkButton } from "../../parts/link-button.js";
import { Moment } from "../../parts/moment.js";
import { RightState } from "../../parts/right-state.js";
import { counts, isToReview } from "../../parts/right-states.js";
import { RematchProgress } from "./rematch-progress.js";

export function BrandRightRow({ right }: { right: Right }) {
  const { t } = useTranslation(["manager", "terms"]);
  const toReview = isToReview(right.state);
  return (
    <tr>
      <th scope="row">
        {right.text ?? right.number ?? "–"}{" "}
        <small>{t(`terms:right_kind.${right.kind as "word_mark"}`)}</small>
      </th>
      <td data-label={t("rights.number")}>
        {[right.office, right.number].filter(Boolean).join(" ") || "–"}
      </td>
      <td data-label={t("rights.territories")}>
        {right.territories.join(", ") || "–"}
        {right.niceClasses.length > 0 && (
          <small> · {t("rights.classes", { classes: right.niceClasses.join(", ") })}</small>
        )}
      </td>
      <td data-label={t("rights.state")}>
        <RightState state={right.state} />{" "}
        <small>
          <Moment at={right.updatedAt} />
        </small>
        {counts(right.state) && <RematchProgress right={right.id} quiet />}
      </td>
      <td>
        <LinkButton
          to="/manager/brands/$brand"
          params={{ brand: right.brand.id }}
          search={{ right: right.id }}
          size="compact-xs"
          variant={toReview ? "light" : "default"}
        >
          {t(toReview ? "rights.review" : "rights.look")}
        </LinkButton>
      </td>
    </tr>
  );
}
