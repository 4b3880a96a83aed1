/** Below this quality (PDQ's, 0 to 100) a hash says nothing: plain grounds and blank pictures all look alike. */
export const LEAST_QUALITY = 20;
