import { timingSafeEqual } from "node:crypto";
import type { Sealer } from "../../secrets/sealer.js";

/** What a link of a public notice opens. */
export type NoticeDoor = "draft" | "confirmation" | "status";

const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** Made anew whenever it is needed: nothing that opens a door is stored. */
export function noticeToken(sealer: Sealer, door: NoticeDoor, noticeId: string): string {
  return `${noticeId}.${sealer.token(`public notice ${door}`, noticeId)}`;
}

/** The notice that a token is for; `null` when it was not made here for this door. */
export function readNoticeToken(sealer: Sealer, door: NoticeDoor, token: string): string | null {
  const [, noticeId, seal] = TOKEN.exec(token) ?? [];
  if (noticeId === undefined || seal === undefined) return null;
  const given = Buffer.from(seal);
  const known = sealer.tokens(`public notice ${door}`, noticeId).some((one) => {
    const expected = Buffer.from(one);
    return expected.byteLength === given.byteLength && timingSafeEqual(expected, given);
  });
  return known ? noticeId : null;
}
