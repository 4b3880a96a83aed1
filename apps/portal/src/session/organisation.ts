const KEY = "touchstone.organisation";

/** The organisation a person of several acts for, in this browser. */
export function chosenOrganisation(): string | null {
  return localStorage.getItem(KEY);
}

export function chooseOrganisation(id: string | null): void {
  if (id === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, id);
}
