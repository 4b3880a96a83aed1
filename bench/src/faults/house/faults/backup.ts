import { join } from "node:path";
import { Caller } from "../../../house/caller.js";
import { freePort } from "../../../house/free-port.js";
import { OwnPostgres, postgresMissing } from "../../../house/own-postgres.js";
import type { ProgramOptions } from "../../../house/program-options.js";
import { runCommand } from "../../../house/run-command.js";
import { ServerProgram } from "../../../house/server-program.js";
import type { Fault } from "../fault.js";
import type { Good } from "../load/goods.js";
import { readHouse } from "../reconcile/read-house.js";
import type { Stage } from "../stage/stage.js";

/** What was acknowledged before a backup began is in it, and nothing that was not acknowledged when it ended. */
export const backupUnderLoad: Fault = {
  name: "backup",
  summary: "a backup is taken under load, restored into another database, and counted",
  store: "postgres",
  missing: postgresMissing,
  async inject(stage) {
    const { load, program, folder, say, wrong } = stage;
    const file = join(folder, "backup.tar.gz");
    const before = [...load.acknowledged];
    const taken = await runCommand(["backup", "--quiet", "--to", file], program);
    const after = new Set(load.acknowledged.map(nameOf));
    if (taken.status !== 0) return wrong(`backup: ${taken.status} ${taken.said}`);
    say(`taken: ${before.length} to ${after.size} revisions`);
    const other = await OwnPostgres.start();
    try {
      const restored: ProgramOptions = {
        ...program,
        port: await freePort(),
        dataFolder: join(folder, "restored"),
        databaseUrl: other.url,
        // It may tell nobody: the first house lives.
        allow: [],
      };
      const put = await runCommand(["restore", "--quiet", "--from", file], restored);
      if (put.status !== 0) return wrong(`restore: ${put.status} ${put.said}`);
      await compareWith(stage, restored, before, after);
    } finally {
      await other.stop();
    }
  },
};

async function compareWith(
  { load, key, brand, wrong, note }: Stage,
  restored: ProgramOptions,
  before: readonly Good[],
  after: ReadonlySet<string>,
): Promise<void> {
  const server = await ServerProgram.start(restored);
  try {
    const url = `http://127.0.0.1:${restored.port}`;
    const marketplace = new Caller(url, { authorization: `Bearer ${key}` });
    const view = await readHouse({ marketplace, brand }, [...load.latest.keys()], false);
    const there = new Set(
      [...view.stored].flatMap(([id, { snapshots }]) =>
        snapshots.map(({ revision }) => `${id}@${revision}`),
      ),
    );
    const lost = before.map(nameOf).filter((name) => !there.has(name));
    // What was under way when it ended may be in it, and is acknowledged by now.
    const known = new Set(load.acknowledged.map(nameOf));
    const invented = [...there].filter((name) => !known.has(name));
    note(
      `the restored house has ${there.size} revisions: ${before.length} to ${after.size} wanted`,
    );
    if (lost.length > 0) wrong(`${lost.length} revisions are not in the backup, ${lost[0]} first`);
    if (invented.length > 0) wrong(`${invented.length} revisions were never acknowledged`);
  } finally {
    await server.kill();
  }
}

function nameOf({ id, revision }: Good): string {
  return `${id}@${revision}`;
}
