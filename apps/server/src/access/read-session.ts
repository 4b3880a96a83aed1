import { sessionTokenIn } from "../auth/session-cookie.js";
import type { Context } from "../context.js";
import type { Instant } from "../store/tables.js";
import type { MemberRole, OrganisationKind } from "./actor.js";
import { noteSeen } from "./note-seen.js";

export interface Membership {
  readonly memberId: string;
  readonly role: MemberRole;
  readonly organisation: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly name: string;
  };
}

export interface Session {
  readonly id: string;
  readonly userId: string;
  /** When the person last proved in it who it is: the sign-in at first. */
  readonly provedAt: Instant;
  readonly expiresAt: Instant;
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean;
  readonly person: {
    readonly name: string;
    readonly email: string;
    /** Whether signing in takes a second factor. */
    readonly secondFactor: boolean;
  };
  /** The first that the person joined comes first. */
  readonly memberships: readonly Membership[];
}

/**
 * The session in a `Cookie` header; `null` when there is none, or it is over or signed by another.
 *
 * @param quiet the session is not used by this: it ends as if nobody had asked
 */
export async function readSession(
  context: Context,
  cookie: string,
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<Session | null> {
  const token = sessionTokenIn(context, cookie);
  if (token === null) return null;
  const rows = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .selectFrom("authSessions as s")
      .innerJoin("authUsers as u", "u.id", "s.userId")
      .leftJoin("members as m", (join) =>
        join.onRef("m.userId", "=", "u.id").on("m.removedAt", "is", null),
      )
      .leftJoin("organisations as o", "o.id", "m.organisationId")
      .select(["s.id", "s.userId", "s.expiresAt", "s.secondFactorAt"])
      .select(["s.createdAt", "s.lastSeenAt", "s.provedAt"])
      .select(["u.name", "u.email", "u.twoFactorEnabled"])
      .select(["m.id as memberId", "m.role"])
      .select(["o.id as organisationId", "o.kind", "o.name as organisationName"])
      .where("s.token", "=", token)
      .where("s.expiresAt", ">", tx.now)
      .orderBy("m.createdAt")
      .orderBy("m.id")
      .execute(),
  );
  const [first] = rows;
  if (first === undefined) return null;
  const needed = first.twoFactorEnabled === true;
  // It began before the person had a second factor, and proves too little now.
  if (needed && first.secondFactorAt === null) return null;
  const lastSeen = first.lastSeenAt ?? first.createdAt;
  const { idle, longest } = context.config.sessions;
  const now = context.clock();
  if (now - Date.parse(lastSeen) > idle) return null;
  // Its row says so too, as the setting was when it began.
  if (now - Date.parse(first.createdAt) > longest) return null;
  if (!quiet) noteSeen(context, first.id, lastSeen);
  return {
    id: first.id,
    userId: first.userId,
    provedAt: first.provedAt ?? first.createdAt,
    expiresAt: first.expiresAt,
    secondFactor: needed,
    person: { name: first.name, email: first.email, secondFactor: needed },
    memberships: rows.flatMap(({ memberId, role, organisationId, kind, organisationName }) =>
      memberId === null || organisationId === null
        ? []
        : {
            memberId,
            role: role as MemberRole,
            organisation: {
              id: organisationId,
              kind: kind as OrganisationKind,
              name: organisationName ?? "",
            },
          },
    ),
  };
}
