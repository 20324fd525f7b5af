/** So many rows of the list are drawn before the page is alive, as many as are in sight at once; the page brings them along. */
export const firstRows = 20;
