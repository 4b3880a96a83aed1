import { Alert } from "@mantine/core";
import { IconEye, IconScale } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RightFile } from "../../api/right-review.js";
import { isToReview } from "../../parts/right-states.js";
import classes from "../../parts/rights/rights.module.css";
import { useWarning } from "../../parts/rights/use-warning.js";

/** What its brand should know of a right before anything else: that it is disputed, or what is unusual of it. */
export function RightNotes({ right }: { right: RightFile }) {
  const { t } = useTranslation("rights");
  const warning = useWarning();
  const dispute = right.disputes.find(({ settledAt }) => settledAt === null);
  const open = isToReview(right.state) || right.state === "draft" || right.state === "needs_info";
  return (
    <>
      {dispute !== undefined && (
        <Alert color="clay" icon={<IconScale />} title={t("dispute.title")} mb="md">
          {t("dispute.brand", { claimant: dispute.claimant })}
        </Alert>
      )}
      {open && right.warnings.length > 0 && (
        <Alert color="amber" icon={<IconEye />} title={t("warnings")} mb="md">
          <ul className={classes["plain"]}>
            {right.warnings.map((one) => (
              <li key={one.code}>{warning(one)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
