/** What one can do with a comment, in a line below it. */
export const actionClass =
  "cursor-pointer rounded py-0.5 font-medium hover:text-ink hover:underline pointer-coarse:py-2.5 max-sm:py-2.5";
