import { Button, FileButton } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { IconPhotoPlus } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { PictureKind } from "../../../api/rights.js";
import { RIGHT_MEDIA } from "../../../api/upload-file.js";
import { useDrop } from "../../../parts/use-drop.js";
import { MOST_FILES, type Uploads } from "../../../parts/use-uploads.js";
import classes from "./add-right.module.css";
import { RightPictureTile } from "./right-picture-tile.js";

interface RightPicturesPickProps {
  readonly kind: PictureKind | "copyright_character";
  readonly uploads: Uploads;
  readonly missing: boolean;
}

/** The pictures of a right: chosen, dropped or pasted, and each shown with how far it has come. */
export function RightPicturesPick({ kind, uploads, missing }: RightPicturesPickProps) {
  const { t } = useTranslation("brand");
  const place = useDrop(uploads.add);
  const help = useId();
  useWindowEvent("paste", ({ clipboardData }) => {
    const pasted = [...(clipboardData?.files ?? [])];
    if (pasted.length > 0) uploads.add(pasted);
  });
  const { files, tooMany } = uploads;
  const ready = files.filter(({ key }) => key !== null).length;
  return (
    <fieldset className={classes["pick"]} data-missing={missing || undefined} {...place}>
      <legend>
        {t(`rights.pictures.${kind}`)} <span aria-hidden="true">*</span>
      </legend>
      <p id={help}>{t("rights.pictures.help", { most: MOST_FILES })}</p>
      {files.length > 0 && (
        <ul className={classes["tiles"]}>
          {files.map((sent) => (
            <RightPictureTile key={sent.id} sent={sent} onRemove={() => uploads.remove(sent.id)} />
          ))}
        </ul>
      )}
      {missing && (
        <p className={classes["fault"]} role="alert">
          {t("rights.pictures.needed")}
        </p>
      )}
      {tooMany && (
        <p className={classes["fault"]} role="alert">
          {t("rights.pictures.too_many", { most: MOST_FILES })}
        </p>
      )}
      <div className={classes["choose"]}>
        <FileButton multiple accept={RIGHT_MEDIA.join(",")} onChange={uploads.add}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconPhotoPlus size={16} />}
              aria-describedby={help}
            >
              {t("rights.pictures.choose")}
            </Button>
          )}
        </FileButton>
        <span className={classes["drop"]}>{t("rights.pictures.drop")}</span>
        <span role="status">
          {files.length > 0 && t("rights.pictures.ready", { ready, count: files.length })}
        </span>
      </div>
    </fieldset>
  );
}
