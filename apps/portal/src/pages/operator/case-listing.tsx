import { Spoiler, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RequestDetail } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";
import { MarkedText } from "../../parts/marked-text.js";
import { Moment } from "../../parts/moment.js";
import { ListingPictures } from "../../parts/pictures/listing-pictures.js";
import { ListingFacts } from "../brand/listing-facts.js";
import classes from "./case.module.css";

/** The version of the listing that was judged. */
export function CaseListing({ request }: { request: RequestDetail }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const { finding, snapshot, rights, brand } = request;
  const { title, description, price } = snapshot.body;
  const spansIn = (field: string) => finding.mentions.filter((one) => one.field === field);
  const signOf = (field: string) =>
    rights.find(({ id }) => id === spansIn(field)[0]?.rightId)?.text ?? brand.name;
  return (
    <section aria-labelledby="listing">
      <Title order={2} id="listing">
        {t("case.listing")}
      </Title>
      <p className={classes["soft"]}>
        {t("case.seen")} <Moment at={snapshot.createdAt} full />
        {request.listingChanged && ` · ${t("case.changed")}`}
        {request.listingEnded && ` · ${t("case.ended")}`}
      </p>
      <ListingPictures request={request} whose="brands" />
      <p className={classes["offer"]}>
        <MarkedText text={title} spans={spansIn("title")} sign={signOf("title")} />
      </p>
      {price !== undefined && (
        <p className={classes["price"]}>
          {formats.money(price.amount, price.currency)}
          {request.referencePrice !== null && (
            <span className={classes["soft"]}>
              {" "}
              {t("case.genuine_from", {
                low: formats.money(request.referencePrice.low, request.referencePrice.currency),
              })}
            </span>
          )}
        </p>
      )}
      <ListingFacts body={snapshot.body} />
      {description !== undefined && (
        <Spoiler maxHeight={132} showLabel={t("case.more")} hideLabel={t("case.less")}>
          <MarkedText
            text={description}
            spans={spansIn("description")}
            sign={signOf("description")}
          />
        </Spoiler>
      )}
    </section>
  );
}
