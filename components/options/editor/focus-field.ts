import type { ContentField } from "@/lib/domain/options/changes";

const controls = "textarea, input:not([type=hidden]), button, [role=slider]";

/** Brings a field before the writer's eyes, once it has been drawn. */
export function focusField(form: HTMLElement | null, field: ContentField): void {
  requestAnimationFrame(() => {
    const control = form?.querySelector<HTMLElement>(`[data-field="${field}"] :is(${controls})`);
    control?.focus();
    control?.scrollIntoView({ block: "center" });
  });
}

/** Brings the first field with an error before the writer's eyes, once the errors have been drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>("textarea[data-invalid], input[data-invalid], [role=slider]")?.focus(),
  );
}
