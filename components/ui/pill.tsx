import { clsx } from "clsx";
import type { ReactNode } from "react";

export type PillTone = "neutral" | "live" | "danger" | "warn" | "accent";

const tones: Record<PillTone, string> = {
  neutral: "border-line text-soft",
  live: "border-accent text-accent",
  danger: "border-danger/60 text-danger",
  warn: "border-warn/60 text-warn",
  accent: "border-transparent bg-accent text-on-accent",
};

export function Pill({
  tone = "neutral",
  children,
  className,
}: {
  tone?: PillTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1 rounded-full border px-2 py-px text-xs font-medium whitespace-nowrap tabular-nums",
        tones[tone],
        className,
      )}
    >
      {tone === "live" && <span aria-hidden className="size-1.5 rounded-full bg-accent" />}
      {children}
    </span>
  );
}
