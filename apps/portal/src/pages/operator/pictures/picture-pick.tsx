import { Button, FileButton } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { IconPhotoSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PICTURE_MEDIA } from "../../../api/picture-search.js";
import { PictureStage } from "../../../parts/pictures/picture-stage.js";
import { useDrop } from "../../../parts/use-drop.js";
import classes from "./pictures-page.module.css";

interface PicturePickProps {
  readonly searched: { readonly address: string } | null;
  onPick(file: File): void;
}

/** A picture that is chosen, dropped or pasted. */
export function PicturePick({ searched, onPick }: PicturePickProps) {
  const { t } = useTranslation("pictures");
  const pick = (files: Iterable<File> | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) onPick(file);
  };
  const place = useDrop(pick);
  useWindowEvent("paste", ({ clipboardData }) => pick(clipboardData?.files));
  return (
    <fieldset className={classes["pick"]} {...place}>
      <legend>{t(searched === null ? "search.by_picture" : "search.query")}</legend>
      {searched !== null && <PictureStage address={searched.address} alt={t("search.query")} />}
      <FileButton accept={PICTURE_MEDIA.join(",")} onChange={(file) => pick(file && [file])}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconPhotoSearch size={16} />}>
            {t(searched === null ? "search.pick" : "search.other")}
          </Button>
        )}
      </FileButton>
      <span>{t("search.drop")}</span>
      <small>{t("search.takes")}</small>
    </fieldset>
  );
}
