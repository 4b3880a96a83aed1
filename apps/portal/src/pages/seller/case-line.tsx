import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SellerCaseItem } from "../../api/seller.js";
import { useFormats } from "../../i18n/use-formats.js";
import { Moment } from "../../parts/moment.js";
import { useNow } from "../../parts/use-now.js";
import classes from "./seller.module.css";
import { StandingMark } from "./standing-mark.js";
import { standingOf } from "./standing-of.js";

/** One listing, where it stands, and until when something can be done. */
export function CaseLine({ item }: { item: SellerCaseItem }) {
  const { t } = useTranslation("seller");
  const formats = useFormats();
  const now = useNow();
  const standing = standingOf(item);
  const { contestUntil } = item;
  const runs = standing === "removed" || standing === "stands";
  return (
    <li>
      <Link to="/seller/cases/$case" params={{ case: item.id }} className={classes["line"]}>
        <span className={classes["lineTitle"]}>{item.title ?? item.listing}</span>
        <StandingMark standing={standing} />
        <span className={classes["soft"]}>
          {item.marketplaceName} · {item.listing}
          {item.brand !== null && <> · {t("cases.because", { brand: item.brand })}</>}
          {item.informedAt !== null && (
            <>
              {" "}
              · {t("cases.told")} <Moment at={item.informedAt} />
            </>
          )}
        </span>
        {runs && contestUntil !== null && (
          <span className={classes["clockWord"]}>
            {t("clock.end")}: {formats.day(contestUntil)} ({formats.relative(contestUntil, now)})
          </span>
        )}
        <IconChevronRight size={18} className={classes["chevron"]} aria-hidden="true" />
      </Link>
    </li>
  );
}
