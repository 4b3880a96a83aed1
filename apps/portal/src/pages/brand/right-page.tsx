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
import { RightDocuments } from "../../parts/rights/right-documents.js";
import { RightHistory } from "../../parts/rights/right-history.js";
import { useMe } from "../../session/me.js";
import { RightFacts } from "./right-facts.js";
import { RightNotes } from "./right-notes.js";
import { RightRenewal } from "./right-renewal.js";
import { RightTransfer } from "./right-transfer.js";
import classes from "./rights.module.css";

const route = getRouteApi("/member/brand/rights/$right");

/** States in which a renewal can be handed in, and a transfer proposed. */
const RENEWABLE = new Set(["verified", "renewed", "expiring", "expired"]);
const TRANSFERABLE = new Set(["verified", "renewed", "expiring", "disputed"]);

/** One right: what is registered, and how it is looked for. */
export function RightPage() {
  const { t } = useTranslation(["brand", "terms"]);
  const { right: id } = route.useParams();
  const right = useQuery(rightQuery(id));
  const { data } = right;
  const { member, organisation } = useMe();
  const may = ["admin", "reviewer", "submitter"].includes(member.role);
  const mayTransfer = organisation.kind === "brand" && member.role === "admin";
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
            <RightNotes right={data} />
            <RightFacts right={data} />
            <RightBudget right={data} order={2} />
            {may && RENEWABLE.has(data.state) && <RightRenewal right={data} />}
            <RightDocuments right={data} may={may} order={2} />
            {mayTransfer && TRANSFERABLE.has(data.state) && <RightTransfer right={data} />}
            <RightHistory right={data} order={2} />
          </>
        )}
      </Page>
    </div>
  );
}
