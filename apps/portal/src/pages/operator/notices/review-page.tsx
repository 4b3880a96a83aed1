import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { reviewQuery } from "../../../api/notice-reviews.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NoticeMark } from "../../../parts/notices/notice-mark.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { ReviewView } from "./review-view.js";
import classes from "./reviews.module.css";

const route = getRouteApi("/member/operator/notices/$item");

/** One notice, with everything its reviewer decides on. */
export function ReviewPage() {
  const { t } = useTranslation("notices");
  const { item } = route.useParams();
  const found = useQuery(reviewQuery(item));
  const { data } = found;
  return (
    <>
      <Link to="/operator/notices" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" />
        {t("desk.review.back")}
      </Link>
      <Page
        title={
          data === undefined
            ? t("desk.title")
            : t("desk.review.title", { title: data.title ?? data.listing })
        }
        lead={data && <NoticeMark state={data.state} />}
      >
        {found.error !== null && (
          <ProblemAlert error={found.error} retry={() => void found.refetch()} />
        )}
        {found.isPending && <LoadingLines lines={12} />}
        {data !== undefined && <ReviewView key={data.id} review={data} />}
      </Page>
    </>
  );
}
