import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { publicNoticeQuery } from "../../../api/public-notices.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { BackKey } from "../back-key.js";
import classes from "../safety/safety.module.css";
import { NoticeView } from "./notice-view.js";

const route = getRouteApi("/member/operator/public-notices/$notice");

/** One notice of a rights holder without an account. */
export function NoticePage() {
  const { t } = useTranslation("publicNotice");
  const { notice: id } = route.useParams();
  const notice = useQuery(publicNoticeQuery(id));
  return (
    <>
      <BackKey />
      <Link to="/operator/public-notices" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t("all")}
      </Link>
      {notice.data !== undefined ? (
        <NoticeView key={id} notice={notice.data} />
      ) : (
        <Page title={t("one")} lead={t("desk_lead")}>
          {notice.error === null ? (
            <LoadingLines lines={12} />
          ) : (
            <ProblemAlert error={notice.error} retry={() => void notice.refetch()} />
          )}
        </Page>
      )}
    </>
  );
}
