import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { useFormats } from "../../i18n/use-formats.js";
import { MarkedText } from "../../parts/marked-text.js";
import { Moment } from "../../parts/moment.js";
import { OwnPicture } from "./own-picture.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";

/** The listing in the version that the decision was made about, with what was found in it marked. */
export function ListingSeen({ found, brand }: { found: SellerCase; brand: string }) {
  const { t, i18n } = useTranslation(["seller", "terms"]);
  const formats = useFormats();
  const { listing, mentions, statements } = found;
  const spans = (field: string) => mentions.filter((one) => one.field === field);
  const sign = statements.at(-1)?.right.text ?? brand;
  const condition = `condition.${listing.condition}` as "condition.new";
  return (
    <Part title={t("seen.title")}>
      <article className={classes["listing"]}>
        {listing.pictures.length > 0 && (
          <div className={classes["pictures"]}>
            {listing.pictures.map((position) => (
              <OwnPicture key={position} snapshot={listing.snapshot} position={position} />
            ))}
          </div>
        )}
        <p className={classes["listingTitle"]}>
          <MarkedText text={listing.title} spans={spans("title")} sign={sign} />
        </p>
        <p className={classes["soft"]}>
          {[
            listing.price && formats.money(listing.price.amount, listing.price.currency),
            listing.condition !== null &&
              (i18n.exists(`terms:${condition}`) ? t(`terms:${condition}`) : listing.condition),
            listing.category,
          ]
            .filter((fact) => typeof fact === "string")
            .join(" · ")}
        </p>
        {listing.description !== null && (
          <p className={classes["description"]}>
            <MarkedText text={listing.description} spans={spans("description")} sign={sign} />
          </p>
        )}
      </article>
      <p className={classes["soft"]}>
        {t("seen.at")} <Moment at={listing.seenAt} full />
      </p>
    </Part>
  );
}
