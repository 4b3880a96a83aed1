import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { requestQuery, requestsQuery } from "../../api/requests.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { queueFilter } from "./queue-filter.js";
import { Review } from "./review.js";

const route = getRouteApi("/member/brand/requests/$case");

/** One request: the listing as it was seen, what is known, and the answer. */
export function RequestPage() {
  const { t } = useTranslation("brand");
  const { case: id } = route.useParams();
  const search = route.useSearch();
  const request = useQuery(requestQuery(id));
  const queue = useInfiniteQuery(requestsQuery(queueFilter(search)));
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  if (request.data !== undefined) {
    return <Review key={id} request={request.data} queue={items} search={search} />;
  }
  return (
    <Page title={t("request.title")}>
      {request.error === null ? (
        <LoadingLines lines={12} />
      ) : (
        <ProblemAlert error={request.error} retry={() => void request.refetch()} />
      )}
    </Page>
  );
}
