import { Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BrandContest } from "../../../api/contests.js";
import { CaseClocks } from "../../../parts/contest/case-clocks.js";
import parts from "../../../parts/contest/contest.module.css";
import { WithRegimes } from "../../../parts/contest/element-words.js";
import { ContestThread } from "../../../parts/contest/thread.js";
import { Page } from "../../../parts/page.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "./contests.module.css";
import { ReplyForm } from "./reply-form.js";
import { useArrival } from "./use-arrival.js";

/** Both sides' words, the clocks, and the reply. */
export function ContestView({ found }: { found: BrandContest }) {
  const { t } = useTranslation("contests");
  const me = useMe();
  useArrival(found, mayDecide(me));
  const contest = found.contests.at(-1);
  const mayReply = found.allowed.reply && mayDecide(me);
  return (
    <>
      <Link to="/brand/contests" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t("brand.back")}
      </Link>
      <Page
        title={found.title ?? found.listing}
        lead={
          <>
            {t("brand.about", { marketplace: found.marketplaceName, listing: found.listing })}{" "}
            <Link
              to="/brand/requests/$case"
              params={{ case: found.case }}
              className={classes["more"]}
            >
              {t("brand.request")}
            </Link>
          </>
        }
      >
        {found.measure === "paused" && <p>{t("desk.paused")}</p>}
        <WithRegimes regimes={found.regimes}>
          <section aria-labelledby="thread" className={parts["part"]}>
            <Title order={2} id="thread">
              {t("thread.title")}
            </Title>
            {found.contests.length === 0 && <p>{t("thread.empty")}</p>}
            <ContestThread
              contests={found.contests}
              reader="brand"
              brand={me.organisation.kind === "brand" ? me.organisation.name : t("thread.brand")}
              marketplace={found.marketplaceName}
            />
          </section>
        </WithRegimes>
        {mayReply && contest !== undefined && <ReplyForm id={found.case} contest={contest} />}
        {contest?.state === "open" && contest.ownerReply !== null && (
          <p>{t("brand.replied_already")}</p>
        )}
        {contest !== undefined && <CaseClocks file={found} imposedAt={contest.openedAt} />}
      </Page>
    </>
  );
}
