import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { CaseClocks } from "../../parts/contest/case-clocks.js";
import { WithRegimes } from "../../parts/contest/element-words.js";
import { ContestThread } from "../../parts/contest/thread.js";
import { Page } from "../../parts/page.js";
import { Afterwards } from "./afterwards.js";
import { ContestPart } from "./contest-part.js";
import { Decided } from "./decided.js";
import { ListingSeen } from "./listing-seen.js";
import { Part } from "./part.js";
import { Receipt } from "./receipt.js";
import classes from "./seller.module.css";
import { StatementPart } from "./statement-part.js";
import { useTold } from "./use-told.js";
import { Why } from "./why.js";
import { YourShop } from "./your-shop.js";

/** What happened, why, what it means, and what can be done: in the order in which one asks. */
export function CaseView({ found }: { found: SellerCase }) {
  const { t } = useTranslation(["seller", "contests"]);
  const told = useTold(found);
  const { standing, brand, marketplace, what, restriction } = told;
  const { contestFile } = found;
  const back = standing === "back";
  const paused = standing === "paused";
  const because = paused ? "case.because_paused" : "case.because";
  return (
    <div className={classes["column"]}>
      <Link to="/seller" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t("case.back")}
      </Link>
      <Page
        title={t(`case.title_${standing}`)}
        lead={t("case.where", { marketplace, listing: found.listingId })}
        narrow
      >
        <p className={classes["because"]}>
          {t(back ? "case.because_back" : because, { brand, what })}
        </p>
        {paused && <p>{t("contests:paused")}</p>}
        <Decided found={found} told={told} />
        <ListingSeen found={found} brand={brand} />
        <Why found={found} told={told} />
        <YourShop told={told} />
        {restriction !== undefined && (
          <div className={classes["part"]}>
            <CaseClocks file={contestFile} imposedAt={restriction.imposedAt} />
          </div>
        )}
        <ContestPart found={found} told={told} />
        {!back && <Afterwards told={told} />}
        {contestFile.contests.length > 0 && (
          <WithRegimes regimes={contestFile.regimes}>
            <Part title={t("contests:thread.title")}>
              <ContestThread
                contests={contestFile.contests}
                reader="seller"
                brand={brand}
                marketplace={marketplace}
              />
            </Part>
          </WithRegimes>
        )}
        <StatementPart statement={told.statement} />
        <Receipt found={found} statement={told.statement} />
      </Page>
    </div>
  );
}
