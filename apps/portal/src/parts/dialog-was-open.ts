let open = false;

// A dialog closes on the way down of the same key, so one must have looked before: this listens first,
// because it listens from the moment the page's code is loaded.
window.addEventListener(
  "keydown",
  () => {
    open = document.querySelector('[role="dialog"]') !== null;
  },
  { capture: true },
);

/** Whether a dialog was open when the key that is being handled was pressed: then the key was meant for it. */
export function dialogWasOpen(): boolean {
  return open;
}
