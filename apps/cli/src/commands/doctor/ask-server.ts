import type { Report } from "@touchstone/server";

const PATIENCE_MS = 60_000;

/** Asks a running server to examine itself. Rejects with what to do when it does not. */
export async function askServer(url: string, token: string | null): Promise<Report> {
  const answer = await fetch(new URL("/doctor", url), {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (answer.status === 403) {
    throw new Error(
      `The server at ${url} does not tell: set TOUCHSTONE_METRICS_TOKEN as it has it, or ask from its own machine.`,
    );
  }
  if (!answer.ok) throw new Error(`The server at ${url} answered ${answer.status}.`);
  return (await answer.json()) as Report;
}
