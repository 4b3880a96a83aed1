import { sql } from "kysely";
import { COUNTING_STATES } from "../../screening/brand-rights.js";
import { type Check, minutesOf, type Patient, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

/** Whether rights that were verified are looked for. */
export const rightsCheck: Check = {
  name: "rights in screening",
  needs: "tables",
  look: async (patient) => [...(await ofStored(patient)), ...(await ofLive(patient))],
};

async function ofStored(patient: Patient): Promise<Finding[]> {
  return reading(patient, async (tx) => {
    const counting = sql`r.state = any(${[...COUNTING_STATES]}::text[])`;
    const { rows } = await sql<{ unmeasured: number; doubted: number }>`
      select
        (select count(*) from rights r join brands b on b.id = r.brand_id
          where r.kind = 'word_mark' and r.text is not null and ${counting}
            and b.identity_state = 'confirmed'
            and r.updated_at < ${tx.now}::timestamptz - make_interval(secs => ${LIMITS.unmeasured})
            and not exists (select from right_budgets w
              where w.right_id = r.id and w.text = r.text and w.aliases = r.aliases)
        ) as unmeasured,
        (select count(*) from rights r join brands b on b.id = r.brand_id
          where ${counting} and b.identity_state <> 'confirmed') as doubted`.execute(tx.db);
    const { unmeasured, doubted } = rows[0] ?? { unmeasured: 0, doubted: 0 };
    const minutes = minutesOf(LIMITS.unmeasured);
    return [
      ...(unmeasured > 0 ? [finding("rights.unmeasured", { count: unmeasured, minutes })] : []),
      ...(doubted > 0 ? [finding("rights.brand_in_doubt", { count: doubted })] : []),
    ];
  });
}

/** Read before and after: a change of this moment is taken up within a second. */
async function ofLive(patient: Patient): Promise<Finding[]> {
  const { running } = patient;
  if (running === null) return [];
  const { version } = await reading(patient, (tx) =>
    tx.db.selectFrom("rightsVersion").select("version").executeTakeFirstOrThrow(),
  );
  const patience = Date.now() + 5_000;
  for (;;) {
    const live = await running.liveRights();
    if (live === null || live >= version) return [];
    if (Date.now() > patience) return [finding("rights.not_live", { behind: version - live })];
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
