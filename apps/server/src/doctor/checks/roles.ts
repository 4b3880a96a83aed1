import { sql } from "kysely";
import { type Check, reading } from "../check.js";
import { finding } from "../finding.js";

const ROLES = [
  "touchstone_nobody",
  "touchstone_auth",
  "touchstone_operator",
  "touchstone_brand",
  "touchstone_seller",
  "touchstone_marketplace",
  "touchstone_casework",
  "touchstone_jobs",
  "touchstone_public",
] as const;

/** Whether each party's role is there, can be taken, and is held by row-level security. */
export const rolesCheck: Check = {
  name: "roles",
  needs: "tables",
  look: (patient) =>
    reading(patient, async (tx) => {
      const { rows } = await sql<{ name: string; there: boolean; strong: boolean | null }>`
        select w.name, r.oid is not null and pg_has_role(session_user, r.oid, 'MEMBER') as there,
          r.rolsuper or r.rolbypassrls as strong
        from unnest(${[...ROLES]}::text[]) w (name) left join pg_roles r on r.rolname = w.name
        order by w.name`.execute(tx.db);
      return rows.flatMap(({ name: role, there, strong }) => [
        ...(there ? [] : [finding("database.role_missing", { role })]),
        ...(strong === true ? [finding("database.role_strong", { role })] : []),
      ]);
    }),
};
