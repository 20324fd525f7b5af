/**
 * Shows a comment. Beside the text the thread scrolls in its own frame, and only that frame is to
 * move: `scrollIntoView` would move the text one is reading as well.
 */
export function bringIntoView(element: HTMLElement | null, place: "middle" | "end" = "middle", attempts = 3): void {
  const frame = element?.closest<HTMLElement>("[data-scrolls]");
  if (!element || !frame || frame.scrollHeight <= frame.clientHeight) {
    element?.scrollIntoView({ block: place === "middle" ? "center" : "nearest" });
    return;
  }
  const { top, bottom, height } = element.getBoundingClientRect();
  const view = frame.getBoundingClientRect();
  const by =
    place === "middle" ? top + height / 2 - (view.top + view.height / 2) : Math.max(0, bottom - view.bottom + 16);
  frame.scrollBy({ top: by });
  // Branches that were out of sight get their true height only when they come near: look again.
  if (attempts > 1) requestAnimationFrame(() => bringIntoView(element, place, attempts - 1));
}
