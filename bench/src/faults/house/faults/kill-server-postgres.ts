import { postgresMissing } from "../../../house/own-postgres.js";
import type { Fault } from "../fault.js";
import { killServer } from "./kill-server.js";

export const killServerOnPostgres: Fault = {
  ...killServer,
  name: "kill-server-postgres",
  summary: "kill -9 of the server, three times, on PostgreSQL",
  store: "postgres",
  missing: postgresMissing,
};
