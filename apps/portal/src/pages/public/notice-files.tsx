import { Button, FileButton } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { UPLOAD_MEDIA } from "../../api/upload-file.js";
import { useDrop } from "../../parts/use-drop.js";
import { MOST_FILES, type Uploads } from "../../parts/use-uploads.js";
import { FileLine } from "../seller/file-line.js";
import classes from "./public.module.css";

/** Files, chosen or dropped; says whether they are scanned. */
export function NoticeFiles({ uploads, scanned }: { uploads: Uploads; scanned: boolean }) {
  const { t } = useTranslation(["publicNotice", "seller"]);
  const place = useDrop(uploads.add);
  return (
    <fieldset className={classes["section"]}>
      <legend>{t("files")}</legend>
      <div className={classes["files"]} {...place}>
        <p className={classes["soft"]}>
          {t("files_help", { most: MOST_FILES })} {t(scanned ? "files_scanned" : "files_unscanned")}
        </p>
        {uploads.files.length > 0 && (
          <ul>
            {uploads.files.map((sent) => (
              <FileLine key={sent.id} sent={sent} onRemove={() => uploads.remove(sent.id)} />
            ))}
          </ul>
        )}
        {uploads.tooMany && (
          <p role="alert">{t("seller:contest.too_many", { most: MOST_FILES })}</p>
        )}
        <FileButton multiple accept={UPLOAD_MEDIA.join(",")} onChange={uploads.add}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPaperclip size={16} />}>
              {t("seller:contest.choose")}
            </Button>
          )}
        </FileButton>
      </div>
    </fieldset>
  );
}
