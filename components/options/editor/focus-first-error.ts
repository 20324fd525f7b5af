/** Brings the first field with an error before the writer's eyes, once the errors have been drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>("textarea[data-invalid], input[data-invalid], [role=slider]")?.focus(),
  );
}
