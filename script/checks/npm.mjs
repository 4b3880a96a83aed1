import { spawnSync } from "node:child_process";

const ROOM = 64 * 1024 * 1024;

/**
 * What npm said, whatever its exit status: `npm audit` ends with 1 when it found something.
 *
 * @param {string} root
 * @param {string[]} args
 * @returns {{ status: number | null, out: string, err: string }}
 */
export function runNpm(root, args) {
  const { status, stdout, stderr, error } = spawnSync("npm", [...args, "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: ROOM,
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw new Error("npm could not be started", { cause: error });
  return { status, out: stdout, err: stderr };
}
