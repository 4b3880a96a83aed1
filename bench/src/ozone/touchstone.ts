import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../house/free-port.js";
import { furnish } from "../house/furnish.js";
import { Receiver } from "../house/receiver.js";
import { ServerProgram } from "../house/server-program.js";
import { type Contender, Ears } from "./contender.js";

const PATH = "/v1/marketplaces/harbour/listings";
const BATCH = 100;
/** Between two polls of the peer (ms). */
const POLL = 30_000;

/** Touchstone as a process of its own, and a marketplace that is told. */
export async function startTouchstone(folder: string, databaseUrl: string): Promise<Contender> {
  const ears = new Ears();
  const receiver = new Receiver();
  receiver.behave = ({ event, apply, response }) => {
    ears.hear(event.listing);
    apply();
    response.writeHead(204).end();
  };
  await receiver.on();
  const port = await freePort();
  const server = await ServerProgram.start({
    port,
    dataFolder: folder,
    databaseUrl,
    allow: [`127.0.0.1:${receiver.port}`],
    controlled: true,
    rateLimits: false,
  });
  if (!server.isUp) throw new Error(`Touchstone ended: ${server.said}`);
  const people = await furnish(`http://127.0.0.1:${port}`, receiver, "Norvane");
  const { brand, marketplace, rightId, declarationId } = people;
  const push = (ids: readonly string[], title: string) =>
    marketplace.post(PATH, {
      listings: ids.map((id) => ({ id, title: `${title} ${id}`, seller: { id: `s-${id}` } })),
    });
  const requests = new Map<string, string>();
  let ahead = 0;
  return {
    name: "Touchstone",
    intakes: [
      {
        name: "listing, one a request",
        perRequest: 1,
        send: async (index) => void (await push([`one-${index}`], "Leather tote")),
      },
      {
        name: `listings, ${BATCH} a request`,
        perRequest: BATCH,
        send: async (index) => {
          const ids = Array.from({ length: BATCH }, (_, at) => `many-${index}-${at}`);
          await push(ids, "Leather tote");
        },
      },
    ],
    async prepare(subjects) {
      for (let from = 0; from < subjects; from += BATCH) {
        const count = Math.min(BATCH, subjects - from);
        const ids = Array.from({ length: count }, (_, index) => `subject-${from + index}`);
        await push(ids, "N0rv4ne tote");
      }
      while (requests.size < subjects) {
        await pause(200);
        let next: string | null = "";
        while (next !== null) {
          const cursor: string = next === "" ? "" : `&cursor=${encodeURIComponent(next)}`;
          const { text } = await brand.ask({ path: `/v1/requests?limit=200${cursor}` });
          const page = JSON.parse(text) as {
            items: { id: string; listing: string }[];
            next: string | null;
          };
          for (const { id, listing } of page.items) requests.set(listing, id);
          next = page.next;
        }
      }
    },
    async confirm(subject) {
      const notice = { answer: "counterfeit", rightId, reasonCode: "TM_OBFUSCATED", declarationId };
      await brand.post(`/v1/requests/${requests.get(`subject-${subject}`)}/answer`, notice);
    },
    toldAt: (subject) => ears.at(`subject-${subject}`),
    told: (subject) => ears.until(`subject-${subject}`),
    goDown: () => receiver.off(),
    async wait(polls) {
      for (let poll = 0; poll < polls; poll += 1) {
        ahead += POLL;
        receiver.ahead = ahead;
        await server.order({ kind: "clock", ahead });
        await pause(1_500);
      }
    },
    goUp: () => receiver.on(),
    async close() {
      await server.kill();
      await receiver.off();
    },
  };
}
