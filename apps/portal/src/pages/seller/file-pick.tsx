import { Button, FileButton } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { UPLOAD_MEDIA } from "../../api/upload-file.js";
import { useDrop } from "../../parts/use-drop.js";
import { MOST_FILES, type Uploads } from "../../parts/use-uploads.js";
import { FileLine } from "./file-line.js";
import classes from "./seller.module.css";

/** Documents, chosen or dropped; each shows how far it has come. */
export function FilePick({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation("seller");
  const place = useDrop(uploads.add);
  return (
    <fieldset className={classes["files"]} {...place}>
      <legend>{t("contest.files")}</legend>
      <p className={classes["soft"]}>{t("contest.files_help", { most: MOST_FILES })}</p>
      <ul>
        {uploads.files.map((sent) => (
          <FileLine key={sent.id} sent={sent} onRemove={() => uploads.remove(sent.id)} />
        ))}
      </ul>
      {uploads.tooMany && (
        <p className={classes["fault"]} role="alert">
          {t("contest.too_many", { most: MOST_FILES })}
        </p>
      )}
      <FileButton multiple accept={UPLOAD_MEDIA.join(",")} onChange={uploads.add}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconPaperclip size={16} />}>
            {t("contest.choose")}
          </Button>
        )}
      </FileButton>{" "}
      <span className={classes["drop"]}>{t("contest.drop")}</span>
    </fieldset>
  );
}
