/** The value for a sign of so many symbols; the last stands for all longer ones. */
export function byLength(table: readonly number[], length: number): number {
  return table[Math.min(length, table.length - 1)] as number;
}
