import type { Access } from "../access/access.js";
import type { Actor } from "../access/actor.js";
import { done, failed, type Result } from "../failures/failure.js";

/** What of a request's address ties it to one marketplace or seller. */
export interface Place {
  readonly marketplace?: string | undefined;
  readonly seller?: string | undefined;
}

/** Why this declaration cannot stand; `null` when it can. */
export function faultOfAccess(access: Access | undefined): string | null {
  if (access === undefined) return "declares no access: say in config.access who may call it";
  const { public: open, members, anyMember, key, seller } = access;
  const others = [members, anyMember, key, seller].filter((part) => part !== undefined);
  if (open && others.length > 0) return "is public, so nobody else can be named in config.access";
  if (!open && others.length === 0) return "lets nobody in: name somebody in config.access";
  if (members?.length === 0 || members?.some(({ roles }) => roles.length === 0)) {
    return "names members without a kind or without a role in config.access";
  }
  return null;
}

/** Whether `actor` may call a route with this access at this place. */
export function checkAccess(access: Access, actor: Actor | null, place: Place): Result<void> {
  if (access.public) return done(undefined);
  if (actor === null) {
    return failed("not_signed_in", "Sign in, or send an API key as Authorization: Bearer.");
  }
  if (!isLetIn(access, actor)) {
    return failed("not_allowed", "Ask somebody whose role allows this, or an administrator.");
  }
  return isAtHome(actor, place)
    ? done(undefined)
    : failed("not_found", "Check the address; what is not yours is not shown.");
}

function isLetIn(access: Access, actor: Actor): boolean {
  switch (actor.kind) {
    case "key":
      return access.key !== undefined && actor.scopes.includes(access.key);
    case "seller":
      return access.seller === true;
    case "member":
      return (
        access.anyMember === true ||
        (access.members ?? []).some(
          ({ kind, roles }) => kind === actor.organisation.kind && roles.includes(actor.role),
        )
      );
  }
}

/** Keys and sellers belong to one marketplace and never learn what is in another. */
function isAtHome(actor: Actor, place: Place): boolean {
  if (actor.kind === "member") return true;
  if (place.marketplace !== undefined && place.marketplace !== actor.marketplace) return false;
  return actor.kind === "key" || place.seller === undefined || place.seller === actor.seller;
}
