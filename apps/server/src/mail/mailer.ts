import { createTransport } from "nodemailer";
import type { Config } from "../config/config.js";

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Resolves once the mail server has taken it. Rejects with what went wrong, which may quote the address. */
  send(mail: Mail): Promise<void>;
}

/** Milliseconds without a sign of life from the mail server. */
const PATIENCE = 30_000;

export function createMailer(smtp: NonNullable<Config["smtp"]>): Mailer {
  const transport = createTransport(
    {
      url: smtp.url,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    // Keeps holiday notices from answering.
    { from: smtp.from, headers: { "Auto-Submitted": "auto-generated" } },
  );
  return {
    async send(mail) {
      await transport.sendMail(mail);
    },
  };
}

/** What went wrong, without what mail servers quote: a code of SMTP or of the connection. */
export function mailFault(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("responseCode" in error && typeof error.responseCode === "number") {
    return `the mail server answered ${error.responseCode}`;
  }
  return "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
