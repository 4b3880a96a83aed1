import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconZoomIn } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./pictures.module.css";

interface StripPicture {
  readonly address: string;
  /** Whether something was found in it. */
  readonly tells: boolean;
}

interface PictureStripProps {
  readonly label: string;
  readonly pictures: readonly StripPicture[];
  /** Place of the one that is shown. */
  readonly at: number;
  onChoose(place: number): void;
  onEnlarge?(): void;
}

/** All pictures of something, small and whole; the arrow keys go through them. */
export function PictureStrip(props: PictureStripProps) {
  const { label, pictures, at, onChoose, onEnlarge } = props;
  const { t } = useTranslation("pictures");
  const step = (by: number) => onChoose((at + by + pictures.length) % pictures.length);
  return (
    <div
      className={classes["strip"]}
      role="toolbar"
      aria-label={label}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") step(-1);
        if (key === "ArrowRight") step(1);
      }}
    >
      {pictures.length > 1 && (
        <>
          <ActionIcon variant="default" onClick={() => step(-1)} aria-label={t("previous")}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <span>
            {at + 1} / {pictures.length}
          </span>
          <ActionIcon variant="default" onClick={() => step(1)} aria-label={t("next")}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </>
      )}
      {onEnlarge !== undefined && (
        <ActionIcon variant="default" onClick={onEnlarge} aria-label={t("enlarge")}>
          <IconZoomIn size={16} />
        </ActionIcon>
      )}
      {pictures.length > 1 && (
        <div className={classes["thumbs"]}>
          {pictures.map(({ address, tells }, place) => (
            <button
              key={address}
              type="button"
              className={classes["thumb"]}
              aria-current={place === at ? "true" : undefined}
              aria-label={t(tells ? "thumb_tells" : "thumb", { number: place + 1 })}
              data-tells={tells || undefined}
              onClick={() => onChoose(place)}
            >
              <img src={address} alt="" loading="lazy" width={40} height={40} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
