import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../house/free-port.js";
import { type Contender, Ears } from "./contender.js";
import { directoryDouble, hostDouble } from "./doubles.js";
import { OZONE_VERSION } from "./install-ozone.js";
import type { OzoneOrder, OzoneReady } from "./ozone-parts.js";

const PROCESS = fileURLToPath(new URL("./ozone-process.js", import.meta.url));
const SERVER = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
const REPORTER = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";
const HOST = "did:plc:dddddddddddddddddddddddd";
const PASSWORD = "only-for-this-measurement";

/** Ozone's two processes beside doubles of the directory of identities and of the server that it tells. */
export async function startOzone(folder: string, databaseUrl: string): Promise<Contender> {
  const ears = new Ears();
  const keys = new Map<string, string>();
  const directory = await directoryDouble(keys).on();
  const host = await hostDouble((did) => ears.hear(did)).on();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env["PATH"] ?? "",
    NODE_ENV: "production",
    LOG_ENABLED: "false",
    OZONE_PORT: String(port),
    OZONE_PUBLIC_URL: url,
    OZONE_SERVER_DID: SERVER,
    OZONE_DID_PLC_URL: directory.url,
    OZONE_APPVIEW_URL: host.url,
    OZONE_APPVIEW_DID: HOST,
    OZONE_PDS_URL: host.url,
    OZONE_PDS_DID: HOST,
    OZONE_DB_POSTGRES_URL: databaseUrl,
    OZONE_DB_POOL_SIZE: "20",
    OZONE_ADMIN_DIDS: REPORTER,
    OZONE_ADMIN_PASSWORD: PASSWORD,
    OZONE_SIGNING_KEY_HEX: randomBytes(32).toString("hex"),
  };
  const order = { folder, reporterDid: REPORTER, serverDid: SERVER };
  const [service, ready] = await startPart({ ...order, part: "service" }, env);
  keys.set(REPORTER, ready.reporterKey ?? "").set(SERVER, ready.serverKey ?? "");
  const [daemon] = await startPart({ ...order, part: "daemon" }, env);

  const post = async (method: string, authorization: string, body: object) => {
    const answer = await fetch(`${url}/xrpc/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method}: ${answer.status} ${text}`);
  };
  const bearer = `Bearer ${ready.token}`;
  const basic = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString("base64")}`;
  const report = (did: string) =>
    post("com.atproto.moderation.createReport", bearer, {
      reasonType: "com.atproto.moderation.defs#reasonViolation",
      reason: "counterfeit",
      subject: subjectOf(did),
    });
  return {
    name: `Ozone ${OZONE_VERSION}`,
    intakes: [{ name: "report", perRequest: 1, send: (index) => report(didOf("in", index)) }],
    async prepare(subjects) {
      for (let index = 0; index < subjects; index += 1) await report(didOf("go", index));
    },
    confirm: (subject) =>
      post("tools.ozone.moderation.emitEvent", basic, {
        event: { $type: "tools.ozone.moderation.defs#modEventTakedown", comment: "counterfeit" },
        subject: subjectOf(didOf("go", subject)),
        createdBy: REPORTER,
      }),
    toldAt: (subject) => ears.at(didOf("go", subject)),
    told: (subject) => ears.until(didOf("go", subject)),
    goDown: () => host.off(),
    async wait(polls) {
      for (let poll = 0; poll < polls; poll += 1) {
        const polled = once(daemon, "message");
        daemon.send("poll");
        await polled;
      }
    },
    async goUp() {
      await host.on();
    },
    async close() {
      for (const child of [service, daemon]) {
        const ended = once(child, "exit");
        child.kill("SIGKILL");
        await ended;
      }
      await directory.off();
      await host.off();
    },
  };
}

/** Accounts are its subjects here: of records it publishes a label, and tells nobody. */
function didOf(kind: "in" | "go", index: number): string {
  const digits = index
    .toString(32)
    .replace(/[0189]/g, (digit) => `wxyz`["0189".indexOf(digit)] ?? "");
  return `did:plc:${kind}${digits.padStart(22, "e")}`;
}

function subjectOf(did: string) {
  return { $type: "com.atproto.admin.defs#repoRef", did };
}

async function startPart(
  order: OzoneOrder,
  env: Readonly<Record<string, string>>,
): Promise<[ChildProcess, OzoneReady]> {
  const stdio = ["ignore", "ignore", "pipe", "ipc"] as const;
  const child = fork(PROCESS, [JSON.stringify(order)], { env, stdio: [...stdio] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`Ozone's ${order.part} ended: ${said}`);
  });
  // Later on an end shows in what is asked of it.
  ended.catch(() => {});
  const [ready] = (await Promise.race([once(child, "message"), ended])) as [OzoneReady];
  return [child, ready];
}
