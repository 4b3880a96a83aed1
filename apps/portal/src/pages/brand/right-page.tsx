import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { rightQuery } from "../../api/right-review.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { RightBudget } from "../../parts/right-budget.js";
import { RightState } from "../../parts/right-state.js";
import { RightFacts } from "./right-facts.js";
import classes from "./rights.module.css";

const route = getRouteApi("/member/brand/rights/$right");

/** One right: what is registered, and how it is looked for. */
export function RightPage() {
  const { t } = useTranslation(["brand", "terms"]);
  const { right: id } = route.useParams();
  const right = useQuery(rightQuery(id));
  const { data } = right;
  const kind = data === undefined ? "" : t(`terms:right_kind.${data.kind as "word_mark"}`);
  return (
    <div className={classes["column"]}>
      <Link to="/brand/rights" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t("rights.all")}
      </Link>
      <Page
        title={data === undefined ? t("rights.one") : (data.text ?? kind)}
        lead={
          data !== undefined && (
            <>
              {data.text !== null && `${kind} · `}
              <RightState state={data.state} />
            </>
          )
        }
        narrow
      >
        {right.isPending && <LoadingLines lines={8} />}
        {right.error !== null && (
          <ProblemAlert error={right.error} retry={() => void right.refetch()} />
        )}
        {data !== undefined && (
          <>
            <RightFacts right={data} />
            <RightBudget right={data} order={2} />
          </>
        )}
      </Page>
    </div>
  );
}
