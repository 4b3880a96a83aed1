/** One part of a list; `next` asks for the part after it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
