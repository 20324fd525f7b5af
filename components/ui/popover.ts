/** The look of what opens over the page: the lists of menus and selects. */
export const popoverClass =
  "max-w-[calc(100vw-1rem)] rounded-xl border border-line bg-card text-ink shadow-lg shadow-black/10 outline-none data-entering:animate-appear";

export const itemClass =
  "flex min-h-9 cursor-pointer items-center gap-2 rounded-lg px-2.5 py-1.5 text-sm outline-none select-none pointer-coarse:min-h-11 " +
  "data-focused:bg-wash data-disabled:cursor-not-allowed data-disabled:text-soft data-disabled:opacity-70";
