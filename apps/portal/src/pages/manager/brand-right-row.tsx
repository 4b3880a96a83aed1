import { useTranslation } from "react-i18next";
import type { Right } from "../../api/rights.js";
import { LinkButton } from "../../parts/link-button.js";
import { Moment } from "../../parts/moment.js";
import { RightState } from "../../parts/right-state.js";
import { counts, isToReview } from "../../parts/right-states.js";
import { RightThumb } from "../../parts/right-thumb.js";
import { useRightWords } from "../../parts/use-right-words.js";
import { RematchProgress } from "./rematch-progress.js";

export function BrandRightRow({ right }: { right: Right }) {
  const { t } = useTranslation("manager");
  const { name, told, where } = useRightWords(right);
  const number = [right.office, right.number].filter(Boolean).join(" ");
  const toReview = isToReview(right.state);
  return (
    <tr>
      <th scope="row">
        <RightThumb right={right} />
        {name} <small>{told}</small>
      </th>
      <td data-label={t("rights.number")} data-nothing={number === "" || undefined}>
        {number || "–"}
      </td>
      <td data-label={t("rights.territories")}>
        {where}
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
