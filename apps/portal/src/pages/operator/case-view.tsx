import { Page } from "../../parts/page.js";
import { mayDecide, useMe } from "../../session/me.js";
import { BackKey } from "./back-key.js";
import { BrandSaid } from "./brand-said.js";
import classes from "./case.module.css";
import { CaseDeliveries } from "./case-deliveries.js";
import { CaseEvents } from "./case-events.js";
import { CaseFinding } from "./case-finding.js";
import { CaseListing } from "./case-listing.js";
import { CaseMoves } from "./case-moves.js";
import type { CaseParts } from "./case-parts.js";
import { CaseStanding } from "./case-standing.js";
import { CaseStatement } from "./case-statement.js";
import { ContestDesk } from "./contest/contest-desk.js";
import { SellerSaid } from "./seller-said.js";

/** Listing and evidence, then what each side said, then what was done: what one needs to decide fairly. */
export function CaseView({ file, request }: CaseParts) {
  const me = useMe();
  const decides = mayDecide(me) && file.contestFile.contests.some(({ state }) => state === "open");
  const { title } = request.snapshot.body;
  return (
    <Page
      title={title}
      lead={<CaseStanding file={file} request={request} />}
      actions={<CaseMoves file={file} request={request} />}
    >
      {!decides && <BackKey />}
      <div className={classes["columns"]}>
        <div>
          <CaseListing request={request} />
          <CaseFinding file={file} />
        </div>
        <div>
          <BrandSaid file={file} request={request} />
          <SellerSaid file={file} request={request} />
          <ContestDesk file={file} />
          <CaseStatement file={file} />
          <CaseDeliveries file={file} />
          <CaseEvents file={file} />
        </div>
      </div>
    </Page>
  );
}
