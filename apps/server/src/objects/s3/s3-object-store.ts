import { createHash } from "node:crypto";
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { isObjectKey, type ObjectStore } from "../object-store.js";
import { ObjectsFailure } from "../objects-failure.js";
import type { BucketPlace } from "../objects-place.js";
import { failWith, isMissing } from "./s3-faults.js";

export interface BucketLimits {
  /** Milliseconds for one object, all tries together. */
  readonly patience: number;
  /** Milliseconds of one try without an answer. */
  readonly silence: number;
  /** Milliseconds until a connection stands. */
  readonly connect: number;
  /** Tries of one request. */
  readonly tries: number;
  /** The largest object, in bytes: above every cap on what is taken in. */
  readonly bytes: number;
}

const USUAL: BucketLimits = {
  patience: 60_000,
  silence: 15_000,
  connect: 5_000,
  tries: 3,
  bytes: 128 * 1_024 * 1_024,
};
const CHECK_MS = 5_000;
const MEDIA = "application/octet-stream";

/**
 * Keeps each object under `prefix` and its key in a bucket. The bucket checks what it is sent against a SHA-256
 * and gives it back with it. Failures that pass are tried again; a store that stays silent is given up in time.
 */
export function createS3ObjectStore(place: BucketPlace, limits: BucketLimits = USUAL): ObjectStore {
  const client = clientOf(place, limits);
  const Bucket = place.bucket;
  const nameOf = (key: string): string => `${place.prefix}${key}`;
  const inTime = (milliseconds = limits.patience) => ({
    abortSignal: AbortSignal.timeout(milliseconds),
  });

  async function has(key: string): Promise<boolean> {
    try {
      await client.send(new HeadObjectCommand({ Bucket, Key: nameOf(key) }), inTime());
      return true;
    } catch (error) {
      return isMissing(error) ? false : failWith(error);
    }
  }

  async function listing(after: string | undefined, most: number, patience?: number) {
    const command = new ListObjectsV2Command({
      Bucket,
      Prefix: place.prefix,
      MaxKeys: most,
      ...(after === undefined ? {} : { ContinuationToken: after }),
    });
    return client.send(command, inTime(patience)).catch(failWith);
  }

  return {
    put: async (bytes, key = sha256(bytes).toString("hex")) => {
      if (bytes.byteLength > limits.bytes) throw tooLarge(bytes.byteLength);
      if (await has(key)) return key;
      const command = new PutObjectCommand({
        Bucket,
        Key: nameOf(key),
        Body: bytes,
        ContentLength: bytes.byteLength,
        ContentType: MEDIA,
        ChecksumSHA256: sha256(bytes).toString("base64"),
      });
      await client.send(command, inTime()).catch(failWith);
      return key;
    },
    get: async (key) => {
      // Keys come from outside too: what is no key could name anything in the bucket.
      if (!isObjectKey(key)) return null;
      try {
        const command = new GetObjectCommand({ Bucket, Key: nameOf(key), ChecksumMode: "ENABLED" });
        const { Body, ContentLength } = await client.send(command, inTime());
        if ((ContentLength ?? 0) > limits.bytes) throw tooLarge(ContentLength ?? 0);
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (error) {
        return isMissing(error) ? null : failWith(error);
      }
    },
    async *keys() {
      let after: string | undefined;
      do {
        const page = await listing(after, 1_000);
        const names = (page.Contents ?? []).map(({ Key = "" }) => Key.slice(place.prefix.length));
        yield* names.filter(isObjectKey);
        after = page.IsTruncated === true ? page.NextContinuationToken : undefined;
      } while (after !== undefined);
    },
    check: async () => {
      await listing(undefined, 1, CHECK_MS);
    },
  };
}

function clientOf(place: BucketPlace, limits: BucketLimits): S3Client {
  return new S3Client({
    region: place.region,
    forcePathStyle: place.pathStyle,
    maxAttempts: limits.tries,
    // Other makers' stores do not know the checksums that newer clients send by themselves.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_SUPPORTED",
    requestHandler: {
      connectionTimeout: limits.connect,
      requestTimeout: limits.silence,
      throwOnRequestTimeout: true,
    },
    ...(place.endpoint === null ? {} : { endpoint: place.endpoint }),
    ...(place.credentials === null ? {} : { credentials: place.credentials }),
  });
}

function tooLarge(bytes: number): ObjectsFailure {
  return new ObjectsFailure("refused", `an object of ${bytes} bytes is larger than any may be`);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
