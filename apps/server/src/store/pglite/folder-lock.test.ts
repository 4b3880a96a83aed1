import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./folder-lock.js";

describe("the lock of the embedded database", () => {
  let folder: string;
  let children: ChildProcess[];
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "touchstone-lock-")), "database.lock");
    children = [];
  });
  afterEach(async () => {
    for (const child of children) await kill(child);
    await rm(join(folder, ".."), { recursive: true, force: true });
  });

  /** Another process that wants the lock, says whether it has it, and then waits. */
  async function startOther(): Promise<{ child: ChildProcess; said: string }> {
    const module = new URL("./folder-lock.ts", import.meta.url).href;
    const script = `
      const { lockFolder } = await import(${JSON.stringify(module)});
      console.log(await lockFolder(${JSON.stringify(folder)}).then(() => "held", () => "refused"));
      setInterval(() => {}, 1_000);`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    children.push(child);
    const [output] = await once(child.stdout, "data");
    return { child, said: String(output).trim() };
  }

  async function startHolder(): Promise<ChildProcess> {
    const { child, said } = await startOther();
    expect(said).toBe("held");
    return child;
  }

  it("is held until it is given back, and then free", async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`Process ${process.pid} has`);
    await release();
    await (await lockFolder(folder))();
    expect(await readdir(folder)).toEqual([]);
  });

  it("of a living process is refused, with its number and what to do", async () => {
    const holder = await startHolder();
    await expect(lockFolder(folder)).rejects.toThrow(
      `Process ${holder.pid} has the embedded database open (lock: ${folder}). Stop it first`,
    );
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("of a process that was killed is taken over", async () => {
    await kill(await startHolder());
    const left = await readdir(folder);
    expect(left).toHaveLength(1);
    const release = await lockFolder(folder);
    const own = await readdir(folder);
    expect(own).toHaveLength(1);
    expect(own).not.toEqual(left);
    await release();
  });

  it("of a process whose number another has by now is taken over", async () => {
    await (await lockFolder(folder))();
    // This process's parent lives, but did not start at the machine's first tick.
    await writeFile(join(folder, `${process.ppid}-1`), "");
    const release = await lockFolder(folder);
    expect(await readdir(folder)).toHaveLength(1);
    await release();
  });

  it("is never had by two of those who start at once after a process was killed", async () => {
    await kill(await startHolder());
    const others = await Promise.all([startOther(), startOther(), startOther()]);
    const held = others.filter(({ said }) => said === "held");
    expect(held.length).toBeLessThanOrEqual(1);
    expect(await readdir(folder)).toHaveLength(held.length);
  });

  it("is not disturbed by other files beside it", async () => {
    await (await lockFolder(folder))();
    await writeFile(join(folder, "README"), "");
    await (await lockFolder(folder))();
    expect(await readFile(join(folder, "README"), "utf8")).toBe("");
  });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
