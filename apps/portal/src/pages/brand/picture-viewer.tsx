import { ActionIcon, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronLeft, IconChevronRight, IconZoomIn } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { pictureAddress, type RequestDetail } from "../../api/requests.js";
import { boxesOf } from "../../parts/boxes-of.js";
import { FoundBoxes } from "./found-boxes.js";
import classes from "./picture-viewer.module.css";

/** The listing's pictures as they were fetched: whole, with what was found in them drawn over. */
export function PictureViewer({ request }: { request: RequestDetail }) {
  const { t } = useTranslation(["brand", "common", "terms"]);
  const [at, setAt] = useState(0);
  const [large, { open, close }] = useDisclosure(false);
  const stored = request.pictures.filter(({ state }) => state === "stored");
  const picture = stored[Math.min(at, stored.length - 1)];
  if (picture === undefined) {
    return (
      <p className={classes["none"]}>
        {request.pictures.length === 0 ? t("pictures.none") : t("pictures.not_there")}
      </p>
    );
  }
  const step = (by: number) => setAt((at + by + stored.length) % stored.length);
  const shown = (
    <FoundBoxes
      address={pictureAddress(request.snapshot.id, picture.position)}
      alt={t("pictures.alt", { number: at + 1, count: stored.length })}
      width={picture.width}
      height={picture.height}
      boxes={boxesOf(request.finding, picture.url)}
    />
  );
  return (
    <div className={classes["viewer"]}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows are also buttons inside. */}
      <div
        className={classes["stage"]}
        onKeyDown={({ key }) => {
          if (key === "ArrowLeft") step(-1);
          if (key === "ArrowRight") step(1);
        }}
      >
        {shown}
        <div className={classes["tools"]}>
          {stored.length > 1 && (
            <>
              <ActionIcon
                variant="default"
                onClick={() => step(-1)}
                aria-label={t("pictures.previous")}
              >
                <IconChevronLeft size={16} />
              </ActionIcon>
              <span>
                {at + 1} / {stored.length}
              </span>
              <ActionIcon variant="default" onClick={() => step(1)} aria-label={t("pictures.next")}>
                <IconChevronRight size={16} />
              </ActionIcon>
            </>
          )}
          <ActionIcon variant="default" onClick={open} aria-label={t("pictures.enlarge")}>
            <IconZoomIn size={16} />
          </ActionIcon>
        </div>
      </div>
      <Modal
        opened={large}
        onClose={close}
        fullScreen
        title={t("pictures.alt", { number: at + 1, count: stored.length })}
        closeButtonProps={{ "aria-label": t("common:close") }}
      >
        <div className={classes["large"]}>{shown}</div>
      </Modal>
    </div>
  );
}
