import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { noticeReasonsQuery } from "../../../api/notices.js";
import { rightsQuery } from "../../../api/rights.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { counts } from "../../../parts/right-states.js";
import { NewNotice } from "./new-notice.js";
import classes from "./notices.module.css";

/** A notice that nobody asked for: what it rests on, which listings, and what would be refused. */
export function NewNoticePage() {
  const { t } = useTranslation("notices");
  const rights = useQuery(rightsQuery);
  const reasons = useQuery(noticeReasonsQuery);
  const error = rights.error ?? reasons.error;
  return (
    <>
      <Link to="/brand/notices" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" />
        {t("new.back")}
      </Link>
      <Page title={t("new.title")} lead={t("new.lead")}>
        {error !== null && <ProblemAlert error={error} retry={() => void rights.refetch()} />}
        {(rights.isPending || reasons.isPending) && <LoadingLines lines={8} />}
        {rights.data !== undefined && reasons.data !== undefined && (
          <NewNotice
            rights={rights.data.items.filter(({ state }) => counts(state))}
            reasons={reasons.data}
          />
        )}
      </Page>
    </>
  );
}
