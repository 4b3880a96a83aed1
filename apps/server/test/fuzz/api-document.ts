import type { Access } from "../../src/access/access.js";
import { request } from "../support/request.js";

/** What of JSON Schema the OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  readonly parameters: readonly Parameter[];
  /** Schemas of the body by media type; empty where none is taken. */
  readonly bodies: Readonly<Record<string, Schema>>;
}

export interface ApiDocument {
  readonly operations: readonly Operation[];
  /** The schema behind a reference of the document. */
  resolve(schema: Schema): Schema;
}

/** Reads the document of a running server. */
export async function readDocument(url: string): Promise<ApiDocument> {
  const { body } = await request(url, { path: "/v1/openapi.json" });
  const operations = Object.entries<Record<string, ReturnType<typeof JSON.parse>>>(
    body.paths,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Operation => ({
        method: method.toUpperCase(),
        path,
        access: operation["x-touchstone-access"],
        parameters: operation.parameters ?? [],
        bodies: Object.fromEntries(
          Object.entries<{ schema: Schema }>(operation.requestBody?.content ?? {}).map(
            ([media, { schema }]) => [media, schema],
          ),
        ),
      }),
    ),
  );
  return { operations, resolve: (schema) => resolve(body, schema) };
}

function resolve(document: Record<string, unknown>, schema: Schema): Schema {
  let at = schema;
  for (let hops = 0; at.$ref !== undefined && hops < 10; hops += 1) {
    let found: unknown = document;
    for (const step of at.$ref.split("/").slice(1)) {
      found = (found as Record<string, unknown>)[
        decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
      ];
    }
    at = found as Schema;
  }
  return at;
}
