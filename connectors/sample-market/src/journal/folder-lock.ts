import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, realpath, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes; systems allow between 103 and 107. */
const LONGEST_SOCKET_PATH = 100;

/**
 * Keeps a second shop from writing into the same folder. A socket is the lock, since the system
 * closes it with the process, however that ends.
 *
 * @returns what gives the folder free again
 * @throws when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = socketPath(await realpath(folder));
  const server = createServer((socket) => socket.destroy());
  if (!(await listens(server, path))) {
    if (await answers(path)) throw new Error(`another shop is running on the folder ${folder}`);
    await rm(path, { force: true });
    if (!(await listens(server, path))) throw new Error(`the folder ${folder} cannot be locked`);
  }
  server.unref();
  return async () => {
    server.close();
    await once(server, "close");
  };
}

/** In the folder itself, or, where that is too long for the path of a socket, where it is short. */
function socketPath(folder: string): string {
  const inside = join(folder, "lock.sock");
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 24);
  if (process.platform === "win32") return `\\\\.\\pipe\\sample-market-${hash}`;
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH) return inside;
  return join(tmpdir(), `sample-market-${hash}.sock`);
}

async function listens(server: Server, path: string): Promise<boolean> {
  try {
    server.listen(path);
    await once(server, "listening");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return false;
    throw error;
  }
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    // Refused: the file was left by a process that is gone.
    return false;
  } finally {
    socket.destroy();
  }
}
