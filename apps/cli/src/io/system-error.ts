const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "it exists already",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is not a folder",
  EPERM: "operation not permitted",
  EDQUOT: "disk quota exceeded",
  EFBIG: "the file would become too large",
  EROFS: "the file system is read-only",
};

interface SystemError {
  readonly code?: string | undefined;
  readonly message: string;
}

/** A system error in words, with its code. */
export function explainSystemError({ code, message }: SystemError): string {
  const meaning = MEANINGS[code ?? ""];
  return meaning === undefined ? message : `${meaning} (${code})`;
}
