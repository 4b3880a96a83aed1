import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { Page } from "../../parts/page.js";
import { Afterwards } from "./afterwards.js";
import { ClockLine } from "./clock-line.js";
import { ContestPart } from "./contest-part.js";
import { Decided } from "./decided.js";
import { ListingSeen } from "./listing-seen.js";
import { Receipt } from "./receipt.js";
import classes from "./seller.module.css";
import { StatementPart } from "./statement-part.js";
import { Thread } from "./thread.js";
import { useTold } from "./use-told.js";
import { Why } from "./why.js";
import { YourShop } from "./your-shop.js";

/** What happened, why, what it means, and what can be done: in the order in which one asks. */
export function CaseView({ found }: { found: SellerCase }) {
  const { t } = useTranslation("seller");
  const told = useTold(found);
  const { standing, brand, marketplace, what } = told;
  const back = standing === "back";
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
          {t(back ? "case.because_back" : "case.because", { brand, what })}
        </p>
        <Decided found={found} told={told} />
        <ListingSeen found={found} brand={brand} />
        <Why found={found} told={told} />
        <YourShop told={told} />
        {!back && <ClockLine told={told} />}
        <ContestPart found={found} told={told} />
        {!back && <Afterwards told={told} />}
        <Thread found={found} marketplace={marketplace} />
        <StatementPart statement={told.statement} />
        <Receipt found={found} statement={told.statement} />
      </Page>
    </div>
  );
}
