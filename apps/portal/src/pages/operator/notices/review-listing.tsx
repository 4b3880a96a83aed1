import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ReviewFile } from "../../../api/notice-reviews.js";
import { pictureAddress } from "../../../api/requests.js";
import { Moment } from "../../../parts/moment.js";
import classes from "./reviews.module.css";

/** The listing that the notice is about, in the version that was there when it was given. */
export function ReviewListing({ review }: { review: ReviewFile }) {
  const { t } = useTranslation("notices");
  const { snapshot, firstSeenAt } = review;
  if (snapshot === null) return null;
  const { body } = snapshot;
  const stored = review.pictures.filter(({ state }) => state === "stored");
  return (
    <section className={classes["part"]}>
      <Title order={2}>{t("desk.review.seen")}</Title>
      <p className={classes["words"]}>{body.title}</p>
      {body.description !== undefined && <p className={classes["words"]}>{body.description}</p>}
      <dl className={classes["facts"]}>
        {body.price !== undefined && (
          <>
            <dt>{t("desk.review.price")}</dt>
            <dd>
              {body.price.amount} {body.price.currency}
            </dd>
          </>
        )}
        {review.seller !== null && (
          <>
            <dt>{t("desk.review.seller")}</dt>
            <dd>{review.seller}</dd>
          </>
        )}
        {firstSeenAt !== null && (
          <>
            <dt>{t("desk.review.first_seen")}</dt>
            <dd>
              <Moment at={firstSeenAt} full />
            </dd>
          </>
        )}
      </dl>
      {stored.length > 0 && (
        <div className={classes["pictures"]}>
          {stored.map(({ position }) => (
            <img
              key={position}
              src={pictureAddress(snapshot.id, position)}
              alt={t("desk.review.picture", { number: position + 1 })}
              loading="lazy"
            />
          ))}
        </div>
      )}
    </section>
  );
}
