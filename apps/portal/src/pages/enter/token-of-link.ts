/**
 * The secret of a link stands after the number sign, where no log and no referrer sees it; it is taken
 * out of the address at once, so that no history keeps it. `null` when there is none.
 */
export function takeTokenOfLink(): string | null {
  const token = new URLSearchParams(window.location.hash.slice(1)).get("token");
  if (token !== null)
    window.history.replaceState(window.history.state, "", window.location.pathname);
  return token;
}
