/** Why there is no backup, or why one is not restored: a sentence that says what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}
