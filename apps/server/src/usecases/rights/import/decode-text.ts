import { failed, type Result } from "../../../failures/failure.js";

const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** The text of a file in UTF-8. Nothing is guessed: another encoding is refused by its name. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const [a, b] = bytes;
  if (
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff) ||
    bytes.subarray(0, 4).includes(0)
  ) {
    return wrongEncoding("it is UTF-16 or UTF-32");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wrongEncoding("its bytes are no UTF-8");
  }
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) {
    return wrongEncoding(`it says of itself that it is ${declared}`);
  }
  return { ok: true, value: text };
}

function wrongEncoding(detail: string): ReturnType<typeof failed> {
  return failed("unsupported_media", "Send the file in UTF-8.", {
    parts: [{ pointer: "", code: "encoding", detail }],
  });
}
