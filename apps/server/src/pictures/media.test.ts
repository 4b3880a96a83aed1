import { expect, it } from "vitest";
import { mediaOf } from "./media.js";

it.each([
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["GIF89a", "image/gif"],
  ["RIFF\x01\n\x02\x03WEBPVP8 ", "image/webp"],
  ["\0\0\0 ftypavif", "image/avif"],
  ["%PDF-1.7", "application/pdf"],
  ['\xef\xbb\xbf<?xml version="1.0"?><svg/>', "image/svg+xml"],
  ["\n <svg xmlns='x'/>", "image/svg+xml"],
  ["<html><svg/></html>", "application/octet-stream"],
  ["", "application/octet-stream"],
  ["x%PDF-1.7", "application/octet-stream"],
])("%j is %s", (start, media) => {
  expect(mediaOf(Buffer.from(start, "latin1"))).toBe(media);
});
