import { jsonPointer } from "@touchstone/interface";
import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import type { FailurePart } from "../../failures/failure.js";
import { Refusal } from "../refusal.js";
import { findTextFault } from "./text-fault.js";

type Source = NonNullable<FailurePart["source"]>;
type Issue = z.core.$ZodIssue;

const SOURCES: Readonly<Record<string, Source>> = {
  body: "body",
  querystring: "query",
  params: "params",
  headers: "headers",
};

/** More than anybody corrects at once, and little enough to send. */
const MOST_PARTS = 100;

/** Checks parts of requests with their zod schemas. What does not fit becomes a `Refusal`. */
export const compileValidator: FastifySchemaCompiler<z.core.$ZodType> = ({ schema, httpPart }) => {
  const source = SOURCES[httpPart ?? "body"] ?? "body";
  const parser = schema as z.ZodType;
  return (data) => {
    // Bodies were looked at when they were read, or are looked at by their route.
    const unstorable = source === "body" ? null : findTextFault(data);
    if (unstorable !== null) return { error: refusal([{ ...unstorable, source }]) };
    const result = parser.safeParse(data);
    if (result.success) return { value: result.data };
    if (source === "body" && data === null) {
      return { error: refusal([{ source, pointer: "", code: "missing", detail: "is missing" }]) };
    }
    return { error: refusal(partsOf(result.error.issues, source)) };
  };
};

function refusal(parts: readonly FailurePart[]): Refusal {
  return new Refusal({
    code: "invalid_request",
    detail: "Correct what is listed under errors.",
    parts: parts.slice(0, MOST_PARTS),
  });
}

/** What a zod schema found, as parts of a failure; an unknown member is pointed at itself. */
function partsOf(issues: readonly Issue[], source: Source, above: readonly PropertyKey[] = []) {
  return issues.flatMap((issue): FailurePart[] => {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        source,
        pointer: jsonPointer([...path, key]),
        code: "unknown_member",
        detail: "is not a member that is known here",
      }));
    }
    const branch = issue.code === "invalid_union" ? likeliest(issue.errors) : undefined;
    if (branch !== undefined) return partsOf(branch, source, path);
    return [{ source, pointer: jsonPointer(path), code: issue.code, detail: issue.message }];
  });
}

/** The branch of a union that was meant: the one that has least against the value, if it got beyond its type. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const entered = branches.filter((issues) => issues.some(({ path }) => path.length > 0));
  return entered.sort((a, b) => a.length - b.length)[0];
}
