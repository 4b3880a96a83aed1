import type { Fault } from "../fault.js";
import { backupUnderLoad } from "./backup.js";
import { clockJumps } from "./clock.js";
import { diskFull } from "./disk-full.js";
import { killDecoder } from "./kill-decoder.js";
import { killPostgres } from "./kill-postgres.js";
import { killServer } from "./kill-server.js";
import { killServerOnPostgres } from "./kill-server-postgres.js";
import { killThread } from "./kill-thread.js";
import { objectsFull } from "./objects-full.js";
import {
  receiver429,
  receiver500,
  receiverAnswersTwice,
  receiverHangs,
  receiverLosesAnswers,
} from "./receiver-answers.js";
import { receiverDown } from "./receiver-down.js";
import { receiverGone } from "./receiver-gone.js";
import { stopDuringUpload } from "./stop-upload.js";
import { twoServers } from "./two-servers.js";

export const FAULTS: readonly Fault[] = [
  killServer,
  killServerOnPostgres,
  killThread,
  killDecoder,
  killPostgres,
  receiverDown,
  receiver500,
  receiver429,
  receiverGone,
  receiverHangs,
  receiverLosesAnswers,
  receiverAnswersTwice,
  diskFull,
  objectsFull,
  clockJumps,
  twoServers,
  stopDuringUpload,
  backupUnderLoad,
];
