import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = "secret";

type SecretRead =
  | { readonly ok: true; readonly secret: string }
  | { readonly ok: false; readonly fault: string };

/** The secret in the data folder, made at the first start. Whoever has it can open what is sealed. */
export function readOrMakeSecret(dataFolder: string): SecretRead {
  const path = join(dataFolder, FILE);
  try {
    const kept = read(path) ?? make(dataFolder, path);
    if (kept.length >= 32) return { ok: true, secret: kept };
    return {
      ok: false,
      fault: `The file ${path} is not the secret that was made; put it back from a backup, or set TOUCHSTONE_SECRET.`,
    };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      ok: false,
      fault: `The data folder ${dataFolder} cannot be used (${reason}); set TOUCHSTONE_DATA to a folder that this user may write in.`,
    };
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Under its name it is whole from the first: a start that is killed leaves no half of it, and two agree on one. */
function make(dataFolder: string, path: string): string {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const fresh = `${path}.${process.pid}`;
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(fresh, `${secret}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(fresh, path);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return read(path) ?? secret;
  } finally {
    unlinkSync(fresh);
  }
}
