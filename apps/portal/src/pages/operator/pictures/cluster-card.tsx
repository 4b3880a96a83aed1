import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SellerCluster } from "../../../api/clusters.js";
import { pictureAddress } from "../../../api/requests.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { CopyId } from "../../../parts/copy-id.js";
import { Moment } from "../../../parts/moment.js";
import classes from "./pictures-page.module.css";

/** As many as can be taken in at a glance. */
const MOST_SELLERS = 10;
const MOST_PICTURES = 8;

/** Sellers of one marketplace, and the photographs that they share. */
export function ClusterCard({ cluster }: { cluster: SellerCluster }) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  const { id, marketplace, sellers, pictures, sharedPictures, updatedAt } = cluster;
  const shown = pictures.slice(0, MOST_PICTURES);
  const morePictures = sharedPictures - shown.length;
  const moreSellers = sellers.length - MOST_SELLERS;
  return (
    <article className={classes["cluster"]} aria-labelledby={`cluster-${id}`}>
      <header>
        <Title order={2} id={`cluster-${id}`}>
          {t("clusters.summary", {
            count: sharedPictures,
            sellers: formats.number(sellers.length),
          })}
        </Title>
        <p className={classes["soft"]}>
          {marketplace.name} · {t("clusters.updated")} <Moment at={updatedAt} />
        </p>
      </header>
      <ul className={classes["photographs"]}>
        {shown.map(({ snapshot, position, sellers: by }) => (
          <li key={`${snapshot} ${position}`}>
            <a href={pictureAddress(snapshot, position)} target="_blank" rel="noreferrer">
              <img
                src={pictureAddress(snapshot, position)}
                alt={t("clusters.picture", { count: by })}
                loading="lazy"
                width={96}
                height={96}
              />
            </a>
            <small aria-hidden="true">{t("clusters.sellers", { count: by })}</small>
          </li>
        ))}
        {morePictures > 0 && (
          <li className={classes["soft"]}>
            {t("clusters.more_pictures", { count: morePictures })}
          </li>
        )}
      </ul>
      <table className={classes["sellers"]}>
        <thead>
          <tr>
            <th scope="col">{t("clusters.seller")}</th>
            <th scope="col" data-figure>
              {t("clusters.listings")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sellers.slice(0, MOST_SELLERS).map((seller) => (
            <tr key={seller.id}>
              <td>
                <CopyId id={seller.id} whole />
              </td>
              <td data-figure>{formats.number(seller.listings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moreSellers > 0 && (
        <p className={classes["soft"]}>{t("clusters.more_sellers", { count: moreSellers })}</p>
      )}
    </article>
  );
}
