import { Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Right } from "../../api/rights.js";
import { fileAddress } from "../../api/upload-file.js";
import { PictureStage } from "./picture-stage.js";
import { PictureStrip } from "./picture-strip.js";
import classes from "./pictures.module.css";

/** The pictures of a right, whole, and as large as the screen where one wants to see more. */
export function RightPictures({ right: { images } }: { right: Pick<Right, "images"> }) {
  const { t } = useTranslation(["pictures", "common"]);
  const [large, { open, close }] = useDisclosure(false);
  const [chosen, setAt] = useState(0);
  const at = Math.min(chosen, images.length - 1);
  const key = images[at];
  if (key === undefined) return null;
  const alt = t("right.alt", { number: at + 1, count: images.length });
  const stage = <PictureStage address={fileAddress(key)} alt={alt} />;
  const pictures = images.map((one) => ({ address: fileAddress(one), tells: false }));
  const strip = { label: t("right.strip"), pictures, at, onChoose: setAt };
  return (
    <div className={classes["viewer"]}>
      {stage}
      <PictureStrip {...strip} onEnlarge={open} />
      <Modal
        opened={large}
        onClose={close}
        fullScreen
        title={alt}
        closeButtonProps={{ "aria-label": t("common:close") }}
      >
        <div className={classes["large"]}>
          {stage}
          {images.length > 1 && <PictureStrip {...strip} />}
        </div>
      </Modal>
    </div>
  );
}
