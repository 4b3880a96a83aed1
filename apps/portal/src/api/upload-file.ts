import { sellerToken } from "../session/seller.js";
import { sendBytes } from "./send-bytes.js";

/** What the server takes. */
export const UPLOAD_MEDIA: readonly string[] = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "application/pdf",
];

/** In bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Uploads a seller's file, telling how much has gone (0 to 1), and gives back its key. */
export async function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const headers = { authorization: `Bearer ${sellerToken() ?? ""}` };
  const path = "/v1/files";
  return (await sendBytes<{ key: string }>({ path, headers, file, signal, onProgress })).key;
}

/** Where a file that was uploaded is read. */
export function fileAddress(key: string): string {
  return `/v1/files/${key}`;
}
