import { takeTokenOfLink } from "../enter/token-of-link.js";

const KEY = "touchstone.notice";

/** The secret of the link, kept until the window is closed so that the page can be loaded again. */
export function keptToken(): string | null {
  const token = takeTokenOfLink();
  if (token === null) return sessionStorage.getItem(KEY);
  sessionStorage.setItem(KEY, token);
  return token;
}
