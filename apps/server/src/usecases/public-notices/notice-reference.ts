/** What people name a notice by: no door opens to it. */
export function referenceOf(id: string): string {
  return `N-${id.replaceAll("-", "").slice(-12).toUpperCase()}`;
}
