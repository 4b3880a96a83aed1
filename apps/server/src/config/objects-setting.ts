import { z } from "zod";
import type { BucketPlace } from "../objects/objects-place.js";
import { text } from "./settings.js";

const EXAMPLE =
  "s3://bucket/prefix?region=eu-central-1, with &endpoint=https://s3.example.com&path-style=true for a store that is not Amazon's";
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^[0-9A-Za-z!_.*'()/-]{0,512}$/;
const REGION = /^[a-z0-9-]{1,64}$/;
const PARTS = new Set(["region", "endpoint", "path-style"]);

/** A bucket as the address says it; credentials and a region may stand elsewhere. */
export type BucketSetting = Omit<BucketPlace, "credentials" | "region"> & {
  readonly region: string | null;
};

/** `s3://bucket/prefix?region=…&endpoint=…&path-style=true`. Credentials are no part of it: addresses end up in logs. */
export const objects = text.transform((value, context): BucketSetting => {
  const fault = faultOf(value);
  if (fault !== null) context.addIssue({ code: "custom", message: `${fault}; such as ${EXAMPLE}` });
  return fault === null ? read(new URL(value)) : z.NEVER;
});

function read(url: URL): BucketSetting {
  const prefix = prefixOf(url);
  return {
    kind: "s3",
    bucket: url.hostname,
    prefix: prefix === "" ? "" : `${prefix}/`,
    region: url.searchParams.get("region"),
    endpoint: url.searchParams.get("endpoint"),
    pathStyle: url.searchParams.get("path-style") === "true",
  };
}

function faultOf(value: string): string | null {
  if (!URL.canParse(value) || new URL(value).protocol !== "s3:") return "must begin with s3://";
  const url = new URL(value);
  const part = (name: string) => url.searchParams.get(name);
  if (url.username !== "" || url.password !== "") {
    return "must hold no credentials: they are set as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
  }
  if (!BUCKET.test(url.hostname) || url.port !== "") return "must name a bucket";
  if (!PREFIX.test(prefixOf(url))) return "must have a prefix of letters, digits, - _ . and /";
  const unknown = [...url.searchParams.keys()].find((name) => !PARTS.has(name));
  if (unknown !== undefined) return `must have no part ${JSON.stringify(unknown)}`;
  if (!REGION.test(part("region") ?? "none")) return "must have a region such as eu-central-1";
  if (!["true", "false"].includes(part("path-style") ?? "false")) {
    return "must have path-style=true or path-style=false";
  }
  const endpoint = part("endpoint");
  const isAddress = (one: string) => URL.canParse(one) && /^https?:$/.test(new URL(one).protocol);
  if (endpoint !== null && !isAddress(endpoint)) return "must have an endpoint of http or https";
  return null;
}

function prefixOf(url: URL): string {
  return url.pathname.replace(/^\/+|\/+$/g, "");
}
