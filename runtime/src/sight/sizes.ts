/** Longest side at which pictures of rights are prepared, in pixels. */
export const REFERENCE_EDGE = 640;
/** At which a picture is looked at closely: a CE marking of 40 px still stands in a photograph four times as large. */
export const FULL_EDGE = 1600;
/** At which every picture is looked at. */
export const CHEAP_EDGE = 128;
