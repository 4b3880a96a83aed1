import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";

/** What the store had lost before the backup was taken is said, and changes the exit status. */
export function sayMissing(objects: number): ExitStatus {
  if (objects === 0) return EXIT.ok;
  say(
    `${objects} pictures and files that rows name are not in it: they were lost before it was taken`,
  );
  return EXIT.someBad;
}
