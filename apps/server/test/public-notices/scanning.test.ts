import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scanningWorker } from "../../src/workers/scanning/scanning-worker.js";
import { FakeClamd, MALWARE } from "../support/fake-clamd.js";
import { until } from "../support/house.js";
import { setUpOperator, type TestPerson } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const MINUTE = 60_000;

describeOnStores("files are held back until they are scanned", (kind) => {
  let folder: string;
  let clamd: FakeClamd;
  let server: TestServer;
  let operator: TestPerson;
  let now = Date.parse("2026-03-02T07:00:00Z");
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "scanning-"));
    clamd = new FakeClamd();
    const scanner = await clamd.openSocket(folder);
    const config = { scanner };
    server = await startTestServer({ kind, config, clock: () => now, workers: [scanningWorker] });
    operator = await setUpOperator(server);
  });
  afterAll(async () => {
    await server.close();
    await clamd.close();
    await rm(folder, { recursive: true, force: true });
  });

  const upload = async (body: string) => {
    const headers = { "content-type": "application/pdf" };
    const path = "/v1/files";
    const sent = await request(server.url, { path, body, headers, cookie: operator.cookie });
    expect(sent.status).toBe(201);
    return `/v1/files/${sent.body.key}`;
  };
  const read = (path: string) => request(server.url, { path, cookie: operator.cookie });
  const stateOf = (path: string) =>
    server.context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .selectFrom("fileScans")
        .select(["state", "detail"])
        .where("key", "=", path.replace("/v1/files/", ""))
        .executeTakeFirstOrThrow(),
    );

  it("a clean one is given out once that is known, to be downloaded", async () => {
    const path = await upload("%PDF-1.4 a letter of authorisation");
    const given = await until(async () => {
      const answer = await read(path);
      return answer.status === 200 && answer;
    });
    expect(given.headers.get("content-disposition")).toBe("attachment");
    expect(given.headers.get("touchstone-scan")).toBeNull();
  });

  it("an infected one is given out to nobody, and what was found is noted", async () => {
    const path = await upload(`%PDF-1.4 ${MALWARE}`);
    await until(async () => (await stateOf(path)).state === "infected");
    expect(await stateOf(path)).toEqual({ state: "infected", detail: "Test.Malware" });
    const refused = await read(path);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: "quarantined" });
    expect(refused.body.detail).toContain("malware");
    // Whoever sends the same bytes again finds out nothing new.
    await upload(`%PDF-1.4 ${MALWARE}`);
    expect((await read(path)).status).toBe(409);
  });

  it("while the scanner is gone a file waits, and goes when it is back", async () => {
    clamd.mood = "leave";
    const path = await upload("%PDF-1.4 an invoice");
    const held = await read(path);
    expect(held.status).toBe(409);
    expect(held.headers.get("retry-after")).toBe("10");
    clamd.mood = "scan";
    await until(async () => {
      now += 60 * MINUTE;
      server.context.signals.emit("scanning");
      return (await read(path)).status === 200;
    });
  });
});

describeOnStores("without a scanner", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [scanningWorker] });
  });
  afterAll(() => server.close());

  it("a file is given out with the word that nobody has scanned it", async () => {
    const { cookie } = await setUpOperator(server);
    const headers = { "content-type": "application/pdf" };
    const body = `%PDF-1.4 ${MALWARE}`;
    const sent = await request(server.url, { path: "/v1/files", body, headers, cookie });
    const read = await request(server.url, { path: `/v1/files/${sent.body.key}`, cookie });
    expect(read.status).toBe(200);
    expect(read.headers.get("touchstone-scan")).toBe("unscanned");
    expect(read.headers.get("content-disposition")).toBe("attachment");
  });
});
