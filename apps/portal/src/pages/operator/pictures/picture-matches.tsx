import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PictureMatch } from "../../../api/picture-search.js";
import { pictureAddress } from "../../../api/requests.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { OutlineLayer } from "../../../parts/pictures/outline-layer.js";
import { PictureStage } from "../../../parts/pictures/picture-stage.js";
import { MatchDialog } from "./match-dialog.js";
import classes from "./pictures-page.module.css";

interface PictureMatchesProps {
  readonly matches: readonly PictureMatch[];
  /** Where the picture that was searched with is read. */
  readonly query: string;
}

/** Pictures of listings that show what was searched with, drawn around where they do. */
export function PictureMatches({ matches, query }: PictureMatchesProps) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  const [opened, setOpened] = useState<PictureMatch | null>(null);
  return (
    <>
      <ul className={classes["matches"]} aria-label={t("search.results")}>
        {matches.map((match) => {
          const { picture, listing, marketplace, confidence, mirrored, rotated, region } = match;
          const states = [
            t("sure", { share: formats.share(confidence) }),
            ...(mirrored ? [t("mirrored")] : []),
            ...(rotated === 0 ? [] : [t("rotated", { degrees: rotated })]),
          ];
          return (
            <li key={`${picture.snapshot} ${picture.position}`}>
              <PictureStage
                address={pictureAddress(picture.snapshot, picture.position)}
                alt={listing.title}
              >
                {(size) =>
                  region.length > 2 && (
                    <OutlineLayer outline={region} size={size} on="listing" plain />
                  )
                }
              </PictureStage>
              <button
                type="button"
                onClick={() => setOpened(match)}
                aria-label={t("search.compare", { title: listing.title })}
              >
                {listing.title}
              </button>
              <small>{marketplace.name}</small>
              <small>{states.join(" · ")}</small>
            </li>
          );
        })}
      </ul>
      {opened !== null && (
        <MatchDialog match={opened} query={query} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
