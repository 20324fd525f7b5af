import { clsx } from "clsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
/** `icon` is a square for one icon; give it an `aria-label`. */
export type ButtonSize = "sm" | "md" | "icon";

export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; className?: string };

const faded = "disabled:opacity-50 data-disabled:opacity-50";

const variants: Record<ButtonVariant, string> = {
  primary: clsx(
    "bg-accent text-on-accent border-transparent hover:brightness-110 active:brightness-95",
    // It may say what it waits for, which must be read.
    "disabled:border-line disabled:bg-wash disabled:text-soft data-disabled:border-line data-disabled:bg-wash data-disabled:text-soft",
  ),
  secondary: `bg-card border-line hover:border-edge active:bg-wash ${faded}`,
  quiet: `border-transparent hover:bg-wash active:bg-line ${faded}`,
  danger: `bg-card border-danger/50 text-danger hover:border-danger active:bg-danger/10 ${faded}`,
};

const sizes: Record<ButtonSize, string> = {
  sm: "min-h-8 px-2.5 py-1 text-[0.8125rem]",
  md: "min-h-10 px-4 py-2 text-sm",
  icon: "size-9 justify-center p-0 pointer-coarse:min-w-11 max-sm:min-w-11",
};

/** The look of a button, for what must look like one and is another element, such as a form's submit. */
export function buttonClass({ variant = "secondary", size = "md", className }: ButtonLook = {}): string {
  return clsx(
    "relative inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-lg border text-center leading-tight font-semibold",
    "transition-[background-color,border-color,filter] duration-100 [&_svg]:shrink-0",
    "pointer-coarse:min-h-11 max-sm:min-h-11",
    "disabled:cursor-not-allowed data-disabled:cursor-not-allowed data-disabled:filter-none",
    variants[variant],
    sizes[size],
    className,
  );
}
