import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeTone = "info" | "danger" | "warn" | "success";

const looks = {
  info: { frame: "border-line bg-wash", icon: Info, tint: "text-soft" },
  danger: { frame: "border-danger/40 bg-danger/7", icon: CircleAlert, tint: "text-danger" },
  warn: { frame: "border-warn/40 bg-warn/7", icon: TriangleAlert, tint: "text-warn" },
  success: { frame: "border-accent/40 bg-accent/7", icon: CircleCheck, tint: "text-accent" },
};

type NoticeProps = { tone?: NoticeTone; title?: string; children?: ReactNode; className?: string };

/** A message in its place on the page. A refusal is read out at once, the others when there is a pause. */
export function Notice({ tone = "info", title, children, className }: NoticeProps) {
  const { frame, icon: Icon, tint } = looks[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={clsx("flex animate-appear gap-2.5 rounded-lg border px-3.5 py-2.5 text-sm", frame, className)}
    >
      <Icon aria-hidden size={18} className={clsx("mt-px shrink-0", tint)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
