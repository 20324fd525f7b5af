/** The common look of what one fills in. Text is 16 px on phones, where smaller text makes the browser zoom. */
export const labelClass = "text-[0.8125rem] font-semibold";
export const descriptionClass = "text-[0.8125rem] text-soft";
export const errorClass = "text-[0.8125rem] font-medium text-danger";
export const controlClass =
  "w-full rounded-lg border border-edge/60 bg-card px-3 text-base transition-colors sm:text-[0.9375rem] " +
  "hover:border-edge data-disabled:cursor-not-allowed data-disabled:opacity-60 data-invalid:border-danger " +
  "focus:border-accent focus:outline-2 focus:outline-offset-0 focus:outline-accent";
