const EVERY_ADDRESS: readonly string[] = ["0.0.0.0", "::"];

/** Where a server that listens there is reached from the same machine. */
export function urlOf(host: string, port: number): string {
  if (EVERY_ADDRESS.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
