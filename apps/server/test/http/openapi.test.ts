import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { request, startTestServer, type TestServer } from "../support/server.js";

let server: TestServer;
let document: ReturnType<typeof JSON.parse>;
beforeAll(async () => {
  server = await startTestServer({ kind: "pglite", workers: [] });
  document = (await request(server.url, { path: "/v1/openapi.json" })).body;
});
afterAll(() => server?.close());

test("the document is valid OpenAPI 3.1", async () => {
  const result = await new Validator().validate(structuredClone(document));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe("3.1.0");
});

test("every reference leads somewhere", () => {
  const dangling: string[] = [];
  function walk(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (name === "$ref" && typeof member === "string" && !leadsSomewhere(member)) {
        dangling.push(member);
      }
      walk(member);
    }
  }
  walk(document);
  expect(dangling).toEqual([]);
});

function leadsSomewhere(reference: string): boolean {
  if (!reference.startsWith("#/")) return false;
  let at = document;
  for (const step of reference.slice(2).split("/")) {
    at = at?.[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return at !== undefined;
}

test("every operation says who may call it, what it is for and how it refuses", () => {
  const methods = ["get", "put", "post", "delete", "patch"];
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Record<string, unknown>>)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );
  expect(operations.length).toBeGreaterThan(3);
  for (const { name, operation } of operations) {
    expect(operation["x-touchstone-access"], name).toBeTypeOf("object");
    expect(operation["summary"], name).toBeTypeOf("string");
    expect(operation["tags"], name).toHaveLength(1);
    expect(operation["security"], name).toBeInstanceOf(Array);
    expect(operation["responses"], name).toMatchObject({
      "4XX": { content: { "application/problem+json": {} } },
    });
  }
});

test("public formats are components", () => {
  const names = Object.keys(document.components.schemas);
  for (const name of ["Problem", "Listing", "Assessment"]) expect(names).toContain(name);
});
