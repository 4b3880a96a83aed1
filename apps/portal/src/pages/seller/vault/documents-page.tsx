import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ownVaultQuery } from "../../../api/vault.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { sellerToken } from "../../../session/seller.js";
import { isLetIn } from "../is-let-in.js";
import { NoSession } from "../no-session.js";
import { SellerTabs } from "../seller-tabs.js";
import { DocumentForm } from "./document-form.js";
import { DocumentLine } from "./document-line.js";
import classes from "./vault.module.css";

/** What a seller laid down, and the way to lay down more. */
export function DocumentsPage() {
  const { t } = useTranslation("vault");
  const found = useQuery({ ...ownVaultQuery, enabled: sellerToken() !== null });
  const [adding, setAdding] = useState(false);
  const [sent, setSent] = useState(false);
  if (!isLetIn(found.error)) return <NoSession />;
  const items = found.data?.items;
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <SellerTabs />
      <p className={classes["how"]}>{t("how")}</p>
      <Button
        variant={adding ? "default" : "filled"}
        aria-expanded={adding}
        onClick={() => {
          setAdding(!adding);
          setSent(false);
        }}
        mb="md"
      >
        {t(adding ? "close" : "add")}
      </Button>
      {sent && (
        <p role="status" className={classes["sent"]}>
          {t("form.sent")}
        </p>
      )}
      {adding && (
        <DocumentForm
          onSent={() => {
            setAdding(false);
            setSent(true);
          }}
        />
      )}
      {found.isPending && <LoadingLines lines={6} />}
      {found.error !== null && (
        <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      )}
      {items?.length === 0 && !adding && <Empty title={t("none")}>{t("none_text")}</Empty>}
      {items !== undefined && items.length > 0 && (
        <ul className={classes["documents"]} aria-label={t("list")}>
          {items.map((document) => (
            <DocumentLine key={document.id} document={document} />
          ))}
        </ul>
      )}
    </Page>
  );
}
