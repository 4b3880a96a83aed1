import { Anchor, Spoiler, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RequestDetail } from "../../api/requests.js";
import { MarkedText } from "../../parts/marked-text.js";
import { Moment } from "../../parts/moment.js";
import { ListingPictures } from "../../parts/pictures/listing-pictures.js";
import { ListingFacts } from "./listing-facts.js";
import { PriceScale } from "./price-scale.js";
import classes from "./review.module.css";

interface ListingSeenProps {
  readonly request: RequestDetail;
  /** What stands below it. */
  readonly children?: ReactNode;
}

/** The version of the listing that was judged: pictures, words with their signs marked, price, seller. */
export function ListingSeen({ request, children }: ListingSeenProps) {
  const { t } = useTranslation("brand");
  const { finding, snapshot, marketplace, rights } = request;
  const { body } = snapshot;
  const spansIn = (field: string) => finding.mentions.filter((mention) => mention.field === field);
  const signOf = (field: string) =>
    rights.find(({ id }) => id === spansIn(field)[0]?.rightId)?.text ?? request.brand.name;
  return (
    <article className={classes["seen"]}>
      <p className={classes["eyebrow"]}>
        {t("request.seen", { marketplace: marketplace.name })}{" "}
        <Moment at={snapshot.createdAt} full />
        {request.listingChanged && ` · ${t("request.changed")}`}
        {request.listingEnded && ` · ${t("request.ended")}`}
      </p>
      <ListingPictures request={request} whose="yours" />
      <Title order={1} className={classes["title"]}>
        <MarkedText text={body.title} spans={spansIn("title")} sign={signOf("title")} />
      </Title>
      {body.price !== undefined && (
        <PriceScale price={body.price} reference={request.referencePrice} />
      )}
      <ListingFacts body={body} />
      {body.description !== undefined && (
        <Spoiler
          maxHeight={132}
          showLabel={t("request.more")}
          hideLabel={t("request.less")}
          className={classes["words"]}
        >
          <MarkedText
            text={body.description}
            spans={spansIn("description")}
            sign={signOf("description")}
          />
        </Spoiler>
      )}
      {body.url !== undefined && /^https?:/.test(body.url) && (
        <Anchor
          href={body.url}
          target="_blank"
          rel="noreferrer noopener"
          size="sm"
          underline="always"
        >
          {t("request.at_marketplace", { marketplace: marketplace.name })}
        </Anchor>
      )}
      {children}
    </article>
  );
}
