import { Group, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PictureMatch } from "../../../api/picture-search.js";
import { pictureAddress } from "../../../api/requests.js";
import { CopyId } from "../../../parts/copy-id.js";
import { LinkButton } from "../../../parts/link-button.js";
import { readAlike } from "../../../parts/pictures/alike.js";
import { AlikeWords } from "../../../parts/pictures/alike-words.js";
import { Comparison } from "../../../parts/pictures/comparison.js";
import { useOverlay } from "../../../parts/pictures/use-overlay.js";
import classes from "./pictures-page.module.css";

interface MatchDialogProps {
  readonly match: PictureMatch;
  readonly query: string;
  onClose(): void;
}

/** The picture that was searched with, beside the listing's that shows it. */
export function MatchDialog({ match, query, onClose }: MatchDialogProps) {
  const { t } = useTranslation(["pictures", "common"]);
  const overlay = useOverlay();
  const { listing, marketplace, picture, seller, caseId } = match;
  const alike = readAlike({ ...match });
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t("search.dialog")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <div className={classes["match"]}>
        <Comparison
          listing={{
            address: pictureAddress(picture.snapshot, picture.position),
            alt: listing.title,
            title: `${listing.title} · ${marketplace.name}`,
          }}
          reference={{ address: query, alt: t("search.query"), title: t("search.query") }}
          alike={alike}
          overlay={overlay}
        />
        <AlikeWords alike={alike} what={t("search.your_picture")} reference={query} />
        <Group justify="space-between" gap="sm">
          <Group gap="lg">
            <span>
              {t("listing_id")} <CopyId id={listing.id} />
            </span>
            {seller !== null && (
              <span>
                {t("search.seller")} <CopyId id={seller.id} />
              </span>
            )}
          </Group>
          {caseId === null ? (
            <span className={classes["soft"]}>{t("search.no_case")}</span>
          ) : (
            <LinkButton to="/operator/cases/$case" params={{ case: caseId }} size="xs">
              {t("search.to_case")}
            </LinkButton>
          )}
        </Group>
      </div>
    </Modal>
  );
}
