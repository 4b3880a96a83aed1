import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type NoticeFile,
  noticeFileAddress,
  type PublicNotice,
} from "../../../api/public-notices.js";
import classes from "../../public/public.module.css";

/** What came with the notice. What nobody has scanned is downloaded only after a warning. */
export function NoticeFiles({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation("publicNotice");
  if (notice.files.length === 0) return null;
  return (
    <section className={classes["part"]} aria-labelledby="files">
      <h2 id="files">{t("files")}</h2>
      {notice.files.map((file, place) => (
        <FileLine key={file.id} notice={notice.id} file={file} number={place + 1} />
      ))}
    </section>
  );
}

interface FileLineProps {
  readonly notice: string;
  readonly file: NoticeFile;
  readonly number: number;
}

function FileLine({ notice, file, number }: FileLineProps) {
  const { t } = useTranslation("publicNotice");
  const [warned, setWarned] = useState(false);
  const { id, media, scan, found } = file;
  const address = noticeFileAddress(notice, id);
  return (
    <div className={classes["said"]}>
      <p>
        {t("file", { number })} · {media} · {t(`scan.${scan}`)}
        {found !== null && ` (${found})`}{" "}
        {scan === "clean" && (
          <Anchor href={address} download underline="always">
            {t("download")}
          </Anchor>
        )}
        {scan === "unscanned" && !warned && (
          <Button size="compact-xs" variant="default" onClick={() => setWarned(true)}>
            {t("download")}
          </Button>
        )}
      </p>
      {scan === "unscanned" && warned && (
        <p role="alert">
          {t("download_warning")}{" "}
          <Anchor href={address} download underline="always">
            {t("download_anyway")}
          </Anchor>
        </p>
      )}
    </div>
  );
}
