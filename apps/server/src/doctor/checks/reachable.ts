import { once } from "node:events";
import { createConnection, type NetConnectOpts } from "node:net";
import type { Check } from "../check.js";
import { type Finding, finding } from "../finding.js";

const PATIENCE_MS = 3_000;
const SUBMISSION = 587;
const SUBMISSION_TLS = 465;

/** Whether the mail server and the malware scanner take connections. */
export const reachableCheck: Check = {
  name: "mail and scanner",
  needs: "nothing",
  look: async ({ config: { smtp, scanner } }) => {
    const found = await Promise.all([
      smtp === null ? null : unreachable(mailHost(smtp.url), "mail.unreachable"),
      scanner === null ? null : unreachable(scanner, "scanner.unreachable"),
    ]);
    return found.filter((one) => one !== null);
  },
};

function mailHost(url: string): NetConnectOpts {
  const { hostname, port, protocol } = new URL(url);
  const usual = protocol === "smtps:" ? SUBMISSION_TLS : SUBMISSION;
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? usual : Number(port),
  };
}

async function unreachable(
  to: NetConnectOpts,
  code: "mail.unreachable" | "scanner.unreachable",
): Promise<Finding | null> {
  const socket = createConnection(to);
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(PATIENCE_MS) });
    return null;
  } catch (error) {
    return finding(code, { reason: reasonOf(error) });
  } finally {
    socket.on("error", () => undefined);
    socket.destroy();
  }
}

/** The code of a failed connection; where several addresses were tried, that of the first. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "AbortError") return "no answer in time";
  return "code" in error ? String(error.code) : error.message;
}
