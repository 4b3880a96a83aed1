import { useTranslation } from "react-i18next";
import type { SellerCase, Statement } from "../../api/seller.js";
import { CopyId } from "../../parts/copy-id.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";

/** The numbers by which this decision is found again. */
export function Receipt({
  found,
  statement,
}: {
  found: SellerCase;
  statement: Statement | undefined;
}) {
  const { t } = useTranslation("seller");
  return (
    <Part title={t("receipt.title")}>
      <p>{t("receipt.text")}</p>
      <dl className={classes["facts"]}>
        {statement !== undefined && (
          <>
            <dt>{t("receipt.statement")}</dt>
            <dd>
              <CopyId id={statement.id} />
            </dd>
          </>
        )}
        <dt>{t("receipt.case")}</dt>
        <dd>
          <CopyId id={found.id} />
        </dd>
        <dt>{t("receipt.listing")}</dt>
        <dd>
          <CopyId id={found.listingId} />
        </dd>
      </dl>
    </Part>
  );
}
