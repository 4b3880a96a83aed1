/**
 * Names what judged: the same version gives the same assessment of the same input. It changes with
 * every change to what the packages text and screening find, weigh or recommend.
 */
export const ENGINE_VERSION = "touchstone-screening/0.3.0";
