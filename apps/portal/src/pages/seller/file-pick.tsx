import { Button, FileButton } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { UPLOAD_MEDIA } from "../../api/upload-file.js";
import { FileLine } from "./file-line.js";
import classes from "./seller.module.css";
import { MOST_FILES, type useUploads } from "./use-uploads.js";

/** Documents, chosen or dropped; each shows how far it has come. */
export function FilePick({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const { t } = useTranslation("seller");
  const [over, setOver] = useState(false);
  const drag = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <fieldset
      className={classes["files"]}
      data-over={over || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        uploads.add([...event.dataTransfer.files]);
      }}
    >
      <legend>{t("contest.files")}</legend>
      <p className={classes["soft"]}>{t("contest.files_help", { most: MOST_FILES })}</p>
      <ul>
        {uploads.files.map((file) => (
          <FileLine key={file.id} file={file} onRemove={() => uploads.remove(file.id)} />
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
