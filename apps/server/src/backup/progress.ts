/** How far it is: rows of tables first, then objects, whose number is known only at the end. */
export interface BackupProgress {
  readonly rows: number;
  readonly allRows: number;
  readonly objects: number;
}

export type OnProgress = (progress: BackupProgress) => void;
