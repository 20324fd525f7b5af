/** Where the caret goes when a text around it is changed by others: before or behind what it stood at. */
export function caretAfter(before: string, after: string, at: number): number {
  if (after.startsWith(before.slice(0, at))) return at;
  if (after.endsWith(before.slice(at))) return after.length - (before.length - at);
  return Math.min(at, after.length);
}

/** Does what changes the text of the field that has the focus, and leaves the caret where one was writing. */
export function keepCaret(change: () => void): void {
  const field = document.activeElement;
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text");
  if (!isText) return change();
  const { value, selectionStart, selectionEnd } = field;
  change();
  requestAnimationFrame(() => {
    if (document.activeElement !== field || field.value === value) return;
    const place = (at: number | null): number => caretAfter(value, field.value, at ?? value.length);
    field.setSelectionRange(place(selectionStart), place(selectionEnd));
  });
}
