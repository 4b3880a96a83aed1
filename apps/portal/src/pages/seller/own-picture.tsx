import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sellerPictureQuery } from "../../api/seller.js";
import { useObjectUrl } from "../../parts/use-object-url.js";
import classes from "./seller.module.css";

interface OwnPictureProps {
  readonly snapshot: string;
  readonly position: number;
}

/** A picture of the seller's own listing: fetched with the session, which no `src` could carry. */
export function OwnPicture({ snapshot, position }: OwnPictureProps) {
  const { t } = useTranslation("seller");
  const { data, error } = useQuery(sellerPictureQuery(snapshot, position));
  const url = useObjectUrl(data);
  if (error !== null) return <p className={classes["soft"]}>{t("seen.no_picture")}</p>;
  if (url === null) return <Skeleton className={classes["picture"]} />;
  return (
    <img
      className={classes["picture"]}
      src={url}
      alt={t("seen.picture", { number: position + 1 })}
    />
  );
}
