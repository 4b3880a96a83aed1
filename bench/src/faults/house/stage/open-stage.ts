import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../../house/free-port.js";
import { furnish } from "../../../house/furnish.js";
import { OwnPostgres } from "../../../house/own-postgres.js";
import type { ProgramOptions } from "../../../house/program-options.js";
import { Receiver } from "../../../house/receiver.js";
import { ServerProgram } from "../../../house/server-program.js";
import { SeededRandom } from "../../../random.js";
import type { Fault } from "../fault.js";
import { BRAND } from "../load/goods.js";
import { Load } from "../load/load.js";
import { PictureServer } from "./picture-server.js";
import { SmallDisk } from "./small-disk.js";
import type { Stage } from "./stage.js";

export interface StageOptions {
  readonly rate: number;
  readonly seed: number;
  readonly say: (sentence: string) => void;
}

export interface OpenStage extends Stage {
  readonly wrongs: readonly string[];
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** A house at work: a server, a receiver, and load, all on free ports and in a folder that goes again. */
export async function openStage(
  fault: Pick<Fault, "store" | "controlled" | "disk" | "pictures">,
  { rate, seed, say }: StageOptions,
): Promise<OpenStage> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-faults-"));
  const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const postgres = fault.store === "postgres" ? await OwnPostgres.start() : null;
    if (postgres) ends.push(() => postgres.stop());
    const dataFolder = join(folder, "data");
    const disk = fault.disk ? await mountDisk(dataFolder, fault.disk) : null;
    if (disk) ends.push(() => disk.unmount());
    const receiver = new Receiver();
    await receiver.on();
    ends.push(() => receiver.off());
    const pictures = fault.pictures ? await new PictureServer().on() : null;
    if (pictures) ends.push(() => pictures.off());
    const options: ProgramOptions = {
      port: await freePort(),
      dataFolder,
      databaseUrl: postgres?.url ?? null,
      allow: [receiver, ...(pictures ? [pictures] : [])].map(({ port }) => `127.0.0.1:${port}`),
      controlled: fault.controlled ?? false,
    };
    let server = await ServerProgram.start(options);
    ends.push(() => server.kill());
    if (!server.isUp) throw new Error(`the server did not start: ${server.said}`);
    const url = `http://127.0.0.1:${options.port}`;
    const people = await furnish(url, receiver, BRAND);
    const pictureOf = pictures === null ? null : (id: string) => pictures.urlOf(id);
    const load = new Load(people.marketplace, people, { pushers: 3, rate, seed, pictureOf });
    const wrongs: string[] = [];
    const notes: string[] = [];
    return {
      ...people,
      url,
      program: options,
      folder,
      pictures,
      postgres,
      disk,
      receiver,
      load,
      random: new SeededRandom(seed),
      server: () => server,
      start: async () => {
        server = await ServerProgram.start(options);
        return server;
      },
      startAnother: async () => ServerProgram.start({ ...options, port: await freePort() }),
      order: (order) => server.order(order),
      more: (goods) => load.more.push(...goods),
      say,
      wrong: (sentence) => wrongs.push(sentence),
      note: (sentence) => notes.push(sentence),
      wrongs,
      notes,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function mountDisk(
  dataFolder: string,
  { of, megabytes }: NonNullable<Fault["disk"]>,
): Promise<SmallDisk> {
  return SmallDisk.mount(of === "data" ? dataFolder : join(dataFolder, of), megabytes);
}
