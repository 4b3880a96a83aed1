import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { WithRegimes } from "../../parts/contest/element-words.js";
import { ContestThread } from "../../parts/contest/thread.js";
import { mayDecide, useMe } from "../../session/me.js";
import classes from "./case.module.css";
import type { CaseParts } from "./case-parts.js";
import { DecideContest } from "./decide-contest.js";

/** What the seller says and what the brand replies; and, while that is open, the decision. */
export function SellerSaid({ file, request }: CaseParts) {
  const { t } = useTranslation("operator");
  const me = useMe();
  const { contests, regimes } = file.contestFile;
  if (file.statements.length === 0) return null;
  const open = contests.find(({ state }) => state === "open");
  return (
    <section aria-labelledby="seller-said">
      <Title order={2} id="seller-said">
        {t("seller_said.title")}
      </Title>
      {contests.length === 0 && <p className={classes["soft"]}>{t("seller_said.nothing")}</p>}
      <WithRegimes regimes={regimes}>
        <ContestThread
          contests={contests}
          reader="operator"
          brand={request.brand.name}
          marketplace={request.marketplace.name}
        />
      </WithRegimes>
      {open !== undefined && mayDecide(me) && (
        <DecideContest key={open.id} contest={open} request={request} />
      )}
    </section>
  );
}
