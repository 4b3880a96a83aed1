/**
 * The share of pictures that the sample's marketplaces let be looked at closely where no words lead to them. Every one of
 * its thousands of listings has a picture of its own: the standard share would keep a small machine busy for an hour.
 */
export const CLOSE_SHARE = 0.03;
