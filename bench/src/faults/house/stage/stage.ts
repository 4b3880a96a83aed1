import type { Caller } from "../../../house/caller.js";
import type { OwnPostgres } from "../../../house/own-postgres.js";
import type { ProgramOptions } from "../../../house/program-options.js";
import type { Receiver } from "../../../house/receiver.js";
import type { Order, ServerProgram, Told } from "../../../house/server-program.js";
import type { SeededRandom } from "../../../random.js";
import type { Good } from "../load/goods.js";
import type { Load } from "../load/load.js";
import type { PictureServer } from "./picture-server.js";
import type { SmallDisk } from "./small-disk.js";

/** Everything that a fault may touch, with load running. */
export interface Stage {
  readonly url: string;
  /** Of the server, for commands on the same data. */
  readonly program: ProgramOptions;
  /** A folder that goes when all is over. */
  readonly folder: string;
  readonly postgres: OwnPostgres | null;
  /** Of the data folder, where it is a small one. */
  readonly disk: SmallDisk | null;
  /** Where listings have pictures. */
  readonly pictures: PictureServer | null;
  readonly receiver: Receiver;
  readonly load: Load;
  readonly operator: Caller;
  readonly marketplace: Caller;
  readonly brand: Caller;
  /** The marketplace's API key. */
  readonly key: string;
  readonly random: SeededRandom;
  /** The one that runs, or ran last. */
  readonly server: () => ServerProgram;
  /** Starts it again on the same port and the same data. */
  readonly start: () => Promise<ServerProgram>;
  /** Another one on the same data and a port of its own. */
  readonly startAnother: () => Promise<ServerProgram>;
  readonly order: (order: Order) => Promise<Told | null>;
  /** Listings that a fault sent itself, and that were acknowledged. */
  readonly more: (goods: readonly Good[]) => void;
  /** Says on the terminal what is done now. */
  readonly say: (sentence: string) => void;
  /** Something that must not be: the trial fails. */
  readonly wrong: (sentence: string) => void;
  /** Something seen that belongs into the report. */
  readonly note: (sentence: string) => void;
}
