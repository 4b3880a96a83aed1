import { Button, Modal, SegmentedControl } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowsDiff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { pictureAddress, type RequestDetail } from "../../api/requests.js";
import { fileAddress } from "../../api/upload-file.js";
import { AlikeWords } from "./alike-words.js";
import { CompareByHand } from "./compare-by-hand.js";
import { linesOf } from "./lines-of.js";
import { LinesRead } from "./lines-read.js";
import { PictureStrip } from "./picture-strip.js";
import classes from "./pictures.module.css";
import { ShownPicture } from "./shown-picture.js";
import { sightingsOf } from "./sightings-of.js";
import { useOverlay } from "./use-overlay.js";
import { useWhatIsShown, type Whose } from "./use-what-is-shown.js";

interface ListingPicturesProps {
  readonly request: RequestDetail;
  readonly whose: Whose;
}

function picturedOf(
  { finding, snapshot }: RequestDetail,
  { position, url }: RequestDetail["pictures"][number],
) {
  const sightings = sightingsOf(finding, url);
  const lines = linesOf(finding, url);
  return {
    position,
    address: pictureAddress(snapshot.id, position),
    sightings,
    lines,
    tells: sightings.length + lines.length > 0,
  };
}

/**
 * The listing's pictures as they were fetched, whole, with what was found in each, beside what it was taken
 * for. Begins with the first in which something was found.
 */
export function ListingPictures({ request, whose }: ListingPicturesProps) {
  const { t } = useTranslation(["pictures", "common"]);
  const { snapshot, rights, brand } = request;
  const what = useWhatIsShown(whose);
  const overlay = useOverlay();
  const [large, { open: enlarge, close: reduce }] = useDisclosure(false);
  const [byHand, { open: compare, close: compared }] = useDisclosure(false);
  const stored = request.pictures
    .filter(({ state }) => state === "stored")
    .map((one) => picturedOf(request, one));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      stored.findIndex(({ tells }) => tells),
    ),
  );
  const [place, setPlace] = useState(0);
  const picture = stored[Math.min(at, stored.length - 1)];
  if (picture === undefined) {
    return (
      <p className={classes["none"]}>{t(request.pictures.length === 0 ? "none" : "not_there")}</p>
    );
  }
  const { sightings, lines, address, position } = picture;
  const chosen = sightings[Math.min(place, sightings.length - 1)];
  const alt = t("alt", { number: at + 1, count: stored.length });
  const listing = { address, alt, title: t("listing") };
  const shown = <ShownPicture {...{ listing, sightings, chosen, lines, whose, overlay }} />;
  const words = chosen !== undefined && (
    <AlikeWords
      alike={chosen.alike}
      what={what.name(chosen.kind)}
      reference={chosen.reference === null ? null : fileAddress(chosen.reference)}
    />
  );
  return (
    <div className={classes["viewer"]}>
      {shown}
      <PictureStrip
        label={t("strip")}
        pictures={stored}
        at={at}
        onChoose={(next) => {
          setAt(next);
          setPlace(0);
        }}
        onEnlarge={enlarge}
      />
      {sightings.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t("found")}
          data={sightings.map(({ kind }, number) => ({
            value: String(number),
            label: `${number + 1} · ${what.name(kind)}`,
          }))}
          value={String(Math.min(place, sightings.length - 1))}
          onChange={(value) => setPlace(Number(value))}
        />
      )}
      {words}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowsDiff size={16} />}
        onClick={compare}
      >
        {t("by_hand.open")}
      </Button>
      <LinesRead
        address={address}
        lines={lines}
        signOf={(right) => rights.find(({ id }) => id === right)?.text ?? brand.name}
      />
      <Modal
        opened={large}
        onClose={reduce}
        fullScreen
        title={alt}
        closeButtonProps={{ "aria-label": t("common:close") }}
      >
        <div className={classes["large"]}>
          {shown}
          {words}
        </div>
      </Modal>
      {byHand && (
        <CompareByHand
          brand={brand.id}
          picture={{ snapshot: snapshot.id, position }}
          listing={listing}
          first={chosen?.reference ?? null}
          whose={whose}
          overlay={overlay}
          onClose={compared}
        />
      )}
    </div>
  );
}
