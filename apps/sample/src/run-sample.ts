import type { WriteStream } from "node:tty";
import { ADMIN } from "./accounts.js";
import { signIn } from "./api/person.js";
import { choosePorts } from "./choose-ports.js";
import { greeting } from "./greeting.js";
import type { Options } from "./options.js";
import { type Crew, createCrew } from "./processes/crew.js";
import { endLeftovers } from "./processes/running.js";
import { forget, keepState, newState, readState, type SampleState } from "./sample-state.js";
import { serverOrder } from "./server-order.js";
import { setUp } from "./set-up.js";
import { shopOrder } from "./shop-order.js";
import { SHOPS } from "./shops.js";
import { webhookOf } from "./stages/set-up-operator.js";

/**
 * Starts the sample, at the first time with everything in it, and runs until `asked` resolves.
 * Rejects with what happened, after everything was stopped, when it cannot start or one part of it ends.
 */
export async function runSample(
  options: Options,
  out: WriteStream,
  asked: Promise<void>,
): Promise<void> {
  const { data, storefronts } = options;
  await endLeftovers(data);
  if (options.fresh) await forget(data);
  const kept = await readState(data);
  const ports = await choosePorts(options.port, kept?.ports ?? null);
  const state = kept === null ? newState(options, ports) : { ...kept, ports };
  await keepState(data, state);
  const crew = createCrew(data);
  const start = async () => {
    const url = `http://127.0.0.1:${ports.server}`;
    const openShops = storefronts ? () => startShops(crew, data, state) : null;
    const server = crew.start(serverOrder(data, state));
    // Once they know each other, shops wait for the server by themselves.
    await Promise.all([server, state.complete ? openShops?.() : null]);
    if (kept !== null) await tellWhereShopsAre(url, kept, state);
    if (!state.complete) await setUp({ folder: data, url, state, out, openShops });
    out.write(greeting(url, state, storefronts));
    return new Promise<never>(() => undefined);
  };
  try {
    await Promise.race([start(), crew.broken, asked]);
  } finally {
    await crew.stop();
    if (!state.complete) out.write("The next start goes on where this one stopped.\n");
  }
}

async function startShops(crew: Crew, data: string, state: SampleState): Promise<void> {
  await Promise.all(SHOPS.map((shop) => crew.start(shopOrder(data, state, shop))));
}

/** A shop whose port was taken by another program meanwhile is told about at its new one. */
async function tellWhereShopsAre(
  url: string,
  before: SampleState,
  state: SampleState,
): Promise<void> {
  const moved = SHOPS.filter(
    ({ id }) => state.shops[id] !== undefined && before.ports.shops[id] !== state.ports.shops[id],
  );
  if (moved.length === 0) return;
  const admin = await signIn(url, ADMIN.email);
  for (const { id } of moved) {
    const body = { url: webhookOf(state.ports.shops[id]) };
    await admin.call("PUT", `/v1/marketplaces/${id}/endpoint`, body);
  }
}
