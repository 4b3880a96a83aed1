import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it takes, or refuses it with `refusal`. */
export class MailBox {
  readonly taken: { readonly to: string; readonly text: string }[] = [];
  refusal: number | null = null;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const [to] = session.envelope.rcptTo;
        if (this.refusal !== null) {
          const refused = new Error(`${to?.address} is not known`);
          callback(Object.assign(refused, { responseCode: this.refusal }));
          return;
        }
        this.taken.push({ to: to?.address ?? "", text: Buffer.concat(chunks).toString() });
        callback();
      });
    },
  });

  async open(): Promise<string> {
    const server = this.#server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
