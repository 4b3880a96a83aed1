import { useRef } from "react";
import { addNoticeFile, beginDraft } from "../../api/public-notice.js";
import { UPLOAD_MEDIA } from "../../api/upload-file.js";
import { type Uploads, useUploads } from "../../parts/use-uploads.js";

interface NoticeFiles {
  readonly uploads: Uploads;
  /** Of the draft that has the files; `null` where none was chosen. */
  draft(): Promise<string | null>;
}

/** Files on their way to a draft, which the first of them begins. */
export function useNoticeFiles(): NoticeFiles {
  const begun = useRef<Promise<string> | null>(null);
  const uploads = useUploads(UPLOAD_MEDIA, async (file, onProgress, signal) => {
    begun.current ??= beginDraft();
    // Who is refused once may try again later.
    begun.current.catch(() => {
      begun.current = null;
    });
    return addNoticeFile(await begun.current, file, onProgress, signal);
  });
  return { uploads, draft: async () => begun.current };
}
