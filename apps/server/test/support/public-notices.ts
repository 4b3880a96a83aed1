import { mailWorker } from "../../src/workers/mail/mail-worker.js";
import { type House, until } from "./house.js";
import type { MailBox } from "./mail-box.js";
import { expectStatus } from "./people.js";
import { request } from "./request.js";
import { startTestServer, type TestServer } from "./server.js";

/** A server that does nothing by itself but send mail, to that box. */
export async function startMailingServer(mailBox: MailBox): Promise<TestServer> {
  const smtp = { url: await mailBox.open(), from: "Touchstone <ip@touchstone.test>" };
  return startTestServer({ kind: "pglite", config: { smtp }, workers: [mailWorker] });
}

/** A notice that lacks nothing. */
export const WHOLE_NOTICE = {
  marketplace: "harbour",
  name: "Rights Office",
  email: "office@rights.test",
  items: [{ listing: "L-1", url: "https://harbour.test/items/L-1" }],
  right: { kind: "word_mark", number: "018123456", office: "EM" },
  reasonCode: "TM_OBFUSCATED",
  explanation: "The title spells our mark with digits in the place of letters.",
  statement: "1",
};

/** The token behind the number sign of the last mail to an address whose link leads to `path`. */
export function linkIn(mailBox: MailBox, to: string, path: "confirm" | "status"): string | null {
  const link = new RegExp(`/notice/${path}#token=([\\w.-]+)`);
  const tokens = mailBox.taken
    .filter((mail) => mail.to === to)
    .map(({ text }) => link.exec(plain(text))?.[1]);
  return tokens.findLast((token) => token !== undefined) ?? null;
}

/** The text of a mail, whatever its parts are encoded in. */
export function plain(mail: string): string {
  const end = mail.indexOf("\r\n\r\n");
  const [head, body] = [mail.slice(0, end), mail.slice(end + 4)];
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Sends a notice and shows that the address is the sender's. Gives back the token of the status page. */
export async function giveNotice(
  { server }: Pick<House, "server">,
  mailBox: MailBox,
  changes: object = {},
): Promise<string> {
  const body = { ...WHOLE_NOTICE, ...changes };
  const before = linkIn(mailBox, body.email, "confirm");
  expectStatus(await request(server.url, { path: "/v1/public/notices", body }), 202);
  const token = await until(async () => {
    const link = linkIn(mailBox, body.email, "confirm");
    return link !== before && link;
  });
  const path = "/v1/public/notice-confirmations";
  const confirmed = await request(server.url, { path, body: { token } });
  return expectStatus(confirmed, 201).body.token;
}
