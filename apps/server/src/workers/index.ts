import { budgetsWorker } from "./budgets/budgets-worker.js";
import { clocksWorker } from "./clocks/clocks-worker.js";
import { createDeliveryWorker } from "./delivery/delivery-worker.js";
import { housekeepingWorker } from "./housekeeping/housekeeping-worker.js";
import { lookingWorker } from "./looking/looking-worker.js";
import { mailWorker } from "./mail/mail-worker.js";
import { noticesWorker } from "./notices/notices-worker.js";
import { picturesWorker } from "./pictures/pictures-worker.js";
import { rematchWorker } from "./rematch/rematch-worker.js";
import { requestsWorker } from "./requests/requests-worker.js";
import { rightsWorker } from "./rights/rights-worker.js";
import { scanningWorker } from "./scanning/scanning-worker.js";
import { screeningWorker } from "./screening/screening-worker.js";
import type { WorkerKind } from "./worker.js";

/** Everything that goes on in the background. */
export const WORKERS: readonly WorkerKind[] = [
  budgetsWorker,
  clocksWorker,
  createDeliveryWorker(),
  housekeepingWorker,
  lookingWorker,
  mailWorker,
  noticesWorker,
  picturesWorker,
  rematchWorker,
  requestsWorker,
  rightsWorker,
  scanningWorker,
  screeningWorker,
];
