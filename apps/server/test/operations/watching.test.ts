import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/doctor/catalogue.js";
import { request, startTestServer, type TestServer } from "../support/server.js";

const ROOT = new URL("../../../../", import.meta.url);
/** Prometheus makes these itself. */
const OF_PROMETHEUS = ["up"];
const WORDS =
  /^(?:sum|max|min|rate|by|le|histogram_quantile|route|outcome|queue|worker|result|priority|operation|fault|recommendation|instance|job|status|__rate_interval|m)$/;

const read = (path: string) => readFile(new URL(path, ROOT), "utf8");

/** Names of metrics in an expression of PromQL: words that are no function, label or value. */
function metricsIn(expression: string): string[] {
  const bare = expression.replaceAll(/\{[^}]*\}|\[[^\]]*\]|"[^"]*"/g, " ");
  return [...bare.matchAll(/[a-zA-Z_]\w*/g)]
    .map(([word]) => word)
    .filter((word) => !WORDS.test(word));
}

/** Headings as the links to them spell them. */
function sectionsOf(markdown: string): Set<string> {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? "");
  return new Set(
    headings.map((one) =>
      one
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
}

type Words = Readonly<
  Record<string, Readonly<Record<string, { readonly what: string; readonly remedy: string }>>>
>;

/** The values that a sentence is filled with. */
function placesOf(text: string): string[] {
  return [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort(byText);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

describe("what operators watch with", () => {
  let server: TestServer;
  let told: Set<string>;
  let alerts: string;
  let dashboard: string;
  let sections: Set<string>;
  beforeAll(async () => {
    server = await startTestServer({ kind: "pglite", workers: [] });
    const { body } = await request(server.url, { path: "/metrics" });
    const names = [...String(body).matchAll(/^# TYPE (\S+) (\w+)$/gm)];
    told = new Set(
      names.flatMap(([, name = "", type]) =>
        type === "histogram" ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
      ),
    );
    alerts = await read("deploy/prometheus/alerts.yml");
    dashboard = await read("deploy/grafana/touchstone.json");
    sections = sectionsOf(await read("docs/guides/operations.md"));
  }, 60_000);
  afterAll(() => server?.close());

  it("every metric of the dashboard is told by a started server", () => {
    const { panels } = JSON.parse(dashboard) as { panels: { targets?: { expr: string }[] }[] };
    const used = panels.flatMap(({ targets = [] }) =>
      targets.flatMap(({ expr }) => metricsIn(expr)),
    );
    expect(used.length).toBeGreaterThan(25);
    expect(used.filter((name) => !told.has(name))).toEqual([]);
  });

  it("so is every metric of the alerts, each of which leads to a section that says what to do", () => {
    const expressions = [...alerts.matchAll(/^ +expr: (['"])(.*)\1$/gm)].map(
      ([, , one]) => one ?? "",
    );
    const runbooks = [...alerts.matchAll(/^ +runbook: docs\/guides\/operations\.md#(.*)$/gm)];
    const count = [...alerts.matchAll(/^ +- alert: \w+$/gm)].length;
    expect(count).toBeGreaterThan(10);
    expect([expressions.length, runbooks.length]).toEqual([count, count]);
    const used = expressions.flatMap(metricsIn);
    expect(used.filter((name) => !told.has(name) && !OF_PROMETHEUS.includes(name))).toEqual([]);
    expect(runbooks.map(([, section = ""]) => section).filter((one) => !sections.has(one))).toEqual(
      [],
    );
  });

  it("the portal says in both languages what the doctor finds, in English with its words", async () => {
    const words = async (language: string) => {
      const at = new URL(`apps/portal/src/i18n/${language}/health.ts`, ROOT);
      const { health } = (await import(at.href)) as { health: { finding: Words } };
      return health.finding;
    };
    const [english, chinese] = [await words("en"), await words("zh")];
    for (const [code, { what, remedy }] of Object.entries(CATALOGUE)) {
      const [area = "", name = ""] = code.split(".");
      expect(english[area]?.[name]).toEqual({ what, remedy });
      const said = chinese[area]?.[name];
      expect(placesOf(`${said?.what} ${said?.remedy}`)).toEqual(placesOf(`${what} ${remedy}`));
    }
  });

  it("what the doctor refers to in the guide is there", () => {
    const named = Object.values(CATALOGUE).map(({ where }) => where as string);
    const inGuide = named.filter((where) => where.startsWith("docs/guides/operations.md#"));
    expect(inGuide.length).toBeGreaterThan(10);
    expect(inGuide.filter((where) => !sections.has(where.split("#")[1] ?? ""))).toEqual([]);
  });
});
