import { execFile } from "node:child_process";
import { mkdir, open, rm, statfs } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Why no small disk can be made; `null` when it can. */
export function smallDiskMissing(): string | null {
  return process.platform === "linux" && userInfo().uid === 0
    ? null
    : "a small disk can only be mounted by root, on Linux";
}

/** A disk in memory that can be filled and emptied. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async mount(folder: string, megabytes: number): Promise<SmallDisk> {
    await mkdir(folder, { recursive: true });
    await run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "touchstone-trial", folder]);
    return new SmallDisk(folder);
  }

  /** Leaves at most a page. */
  async fill(): Promise<void> {
    const filler = await open(join(this.folder, "filler"), "a");
    try {
      const bytes = Buffer.alloc(4_096);
      for (;;) {
        const { bavail, bsize } = await statfs(this.folder);
        if (bavail === 0) break;
        await filler.write(bavail > 256 ? Buffer.alloc(bsize * (bavail - 128)) : bytes);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    } finally {
      await filler.close();
    }
  }

  async empty(): Promise<void> {
    await rm(join(this.folder, "filler"), { force: true });
  }

  async unmount(): Promise<void> {
    await run("umount", ["-l", this.folder]);
  }
}
