/** What a server says of itself by `/metrics`, all labels together; 0 where it says nothing. */
export async function gauge(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, "gm"));
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
}
