import type { Actor } from "../access/actor.js";

/** One text for each caller, the same in every request. */
export function nameOfCaller(actor: Actor): string {
  switch (actor.kind) {
    case "key":
      return `key:${actor.keyId}`;
    case "member":
      return `member:${actor.memberId}`;
    case "seller":
      return `seller:${JSON.stringify([actor.marketplace, actor.seller])}`;
  }
}
