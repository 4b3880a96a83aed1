import { memberHeaders } from "../session/member.js";
import { sellerToken } from "../session/seller.js";
import { sendBytes } from "./send-bytes.js";

/** What the server takes as evidence. */
export const UPLOAD_MEDIA: readonly string[] = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "application/pdf",
];

/** What the server takes as the picture of a right. */
export const RIGHT_MEDIA: readonly string[] = [
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/svg+xml",
];

/** Sends a file, telling how much has gone (0 to 1), and gives back the key it is kept under. */
export type Upload = (
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<string>;

/** Of a seller. */
export const uploadEvidence: Upload = uploadWith(() => ({
  authorization: `Bearer ${sellerToken() ?? ""}`,
}));

/** Of a brand. */
export const uploadReference: Upload = uploadWith(memberHeaders);

function uploadWith(headers: () => Record<string, string>): Upload {
  return async (file, onProgress, signal) => {
    const sent = { path: "/v1/files", headers: headers(), file, signal, onProgress };
    return (await sendBytes<{ key: string }>(sent)).key;
  };
}

/** Where a file that was uploaded is read. */
export function fileAddress(key: string): string {
  return `/v1/files/${key}`;
}
