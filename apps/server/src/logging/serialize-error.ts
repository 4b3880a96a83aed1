import { z } from "zod";
import { mask } from "./mask.js";

const DEEPEST_CAUSE = 4;

/** An error as the log has it. Other members are left out: those of a database hold the values of rows. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly issues?: readonly string[];
  readonly cause?: LoggedError;
}

export function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: "not an error was thrown" };
  const { code } = error as { readonly code?: unknown };
  // A zod error's message is all of its issues; places and kinds tell as much, without values.
  const issues =
    error instanceof z.core.$ZodError
      ? error.issues.map(({ path, code: kind }) => `${path.join("/")}: ${kind}`)
      : null;
  return {
    name: error.name,
    message: issues === null ? mask(error.message) : "a value does not fit its schema",
    ...(typeof code === "string" ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: framesOf(error.stack) }),
    ...(issues === null ? {} : { issues }),
    ...(error.cause === undefined || depth >= DEEPEST_CAUSE
      ? {}
      : { cause: serializeError(error.cause, depth + 1) }),
  };
}

/** Where it happened, without the message that a stack begins with. */
function framesOf(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}
