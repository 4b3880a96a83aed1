/** How long a good-faith declaration holds after it was signed: one sitting, a working day. */
export const SITTING_HOURS = 8;

/** How long an answer can be taken back as if it had not been given. */
export const UNDO_MINUTES = 10;
