import { createHash, timingSafeEqual } from "node:crypto";
import { hashOf } from "../../auth/passwords.js";
import { setupTokenOf } from "../../boot/setup-token.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { createUser, normalEmail } from "../people/create-user.js";

export interface Setup {
  readonly token: string;
  readonly organisation: { readonly name: string };
  readonly admin: { readonly name: string; readonly email: string; readonly password: string };
}

export interface SetupDone {
  readonly organisationId: string;
  readonly memberId: string;
}

/** Whether nobody operates this installation yet. */
export async function isSetupNeeded(context: Context): Promise<boolean> {
  return context.store.transaction({ role: "auth" }, async (tx) => !(await hasOperator(tx)));
}

/** Makes the operator's organisation and its first administrator: both or, after a crash, neither. */
export async function setUp(context: Context, setup: Setup): Promise<Result<SetupDone>> {
  if (!isSame(setup.token, setupTokenOf(context))) {
    return failed("not_allowed", "Send the setup token that the server wrote to its log.");
  }
  if (!(await isSetupNeeded(context))) return ALREADY;
  const passwordHash = await hashOf(setup.admin.password);
  return context.store.transaction({ role: "auth" }, (tx) => write(tx, setup, passwordHash));
}

async function write(tx: Tx, setup: Setup, passwordHash: string): Promise<Result<SetupDone>> {
  const organisation = await tx.db
    .insertInto("organisations")
    .values({
      id: tx.newId(),
      kind: "operator",
      name: setup.organisation.name,
      createdAt: tx.now,
    })
    // Somebody else was faster: there is one operator.
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (organisation === undefined) return ALREADY;
  const { name, email } = setup.admin;
  const userId = await createUser(tx, { name, email: normalEmail(email), passwordHash });
  if (userId === null) throw new Error("there is an account although nobody was ever invited");
  const memberId = tx.newId();
  await tx.db
    .insertInto("members")
    .values({
      id: memberId,
      organisationId: organisation.id,
      userId,
      role: "admin",
      createdAt: tx.now,
      removedAt: null,
    })
    .execute();
  return done({ organisationId: organisation.id, memberId });
}

const ALREADY = failed("illegal_move", "This installation is set up; ask its administrator.");

async function hasOperator(tx: Tx): Promise<boolean> {
  const operator = await tx.db
    .selectFrom("organisations")
    .select("id")
    .where("kind", "=", "operator")
    .executeTakeFirst();
  return operator !== undefined;
}

/** Compares in the same time however much of it is right. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
