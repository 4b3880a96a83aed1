import { createRequester } from "../api/request.js";

const KEY = "touchstone.seller";

/** A seller's session lives as long as its tab. */
export function sellerToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepSellerToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}

/** Requests of a seller who came by a one-time link. */
export const seller = createRequester((): Record<string, string> => {
  const token = sellerToken();
  return token === null ? {} : { authorization: `Bearer ${token}` };
});
