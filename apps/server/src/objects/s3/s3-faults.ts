import { S3ServiceException } from "@aws-sdk/client-s3";
import { ObjectsFailure } from "../objects-failure.js";

/** Answers that say that it has no room, from stores that have an end. */
const FULL = new Set([
  "InsufficientStorage",
  "QuotaExceeded",
  "XMinioStorageFull",
  "EntityTooLargeForQuota",
]);
const PASSING_STATUSES = new Set([408, 425, 429]);
/** Our clock or the store's is wrong, or bytes were changed on the way: another try may go well. */
const PASSING = new Set([
  "BadDigest",
  "RequestTimeout",
  "RequestTimeTooSkewed",
  "XAmzContentSHA256Mismatch",
]);

/** Whether the answer is that there is no such object. That there is no such bucket is another one. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.name === "NoSuchKey" || error.name === "NotFound";
}

/** Throws what the port promises instead. The reason names the store's own code, no key and no address. */
export function failWith(error: unknown): never {
  if (error instanceof ObjectsFailure) throw error;
  if (!(error instanceof S3ServiceException)) {
    const name = error instanceof Error ? error.name : "unknown";
    throw new ObjectsFailure("down", `the object store does not answer (${name})`, error);
  }
  const status = error.$metadata.httpStatusCode ?? 0;
  const said = `${error.name}, status ${status}`;
  if (FULL.has(error.name) || status === 507) {
    throw new ObjectsFailure("full", `the object store has no room left (${said})`, error);
  }
  if (status >= 500 || status === 0 || PASSING_STATUSES.has(status) || PASSING.has(error.name)) {
    throw new ObjectsFailure("down", `the object store cannot now (${said})`, error);
  }
  throw new ObjectsFailure("refused", `the object store refuses (${said})`, error);
}
