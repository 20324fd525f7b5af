"use client";

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Choice } from "@/components/ui/choice";

export type EditorView = "write" | "preview";

const views: { id: EditorView; label: string }[] = [
  { id: "write", label: "Write" },
  { id: "preview", label: "Preview" },
];

type EditorBarProps = {
  view: EditorView;
  onView: (view: EditorView) => void;
  status: ReactNode;
  /** Why it cannot be sent; where one writes at the end of a long form, nothing above it would be seen. */
  notice?: ReactNode;
  children: ReactNode;
};

/** Stays in reach while one writes: what is saved, how it will look, and the way to send it. */
export function EditorBar({ view, onView, status, notice, children }: EditorBarProps) {
  return (
    <div
      data-editor-bar
      className={clsx(
        "sticky bottom-(--bottom-bar) z-10 -mx-4 mt-8 flex flex-col gap-3 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6",
        // On a phone the reason would leave no room to write in; there it stands at the end of the form.
        notice && "max-sm:static",
      )}
    >
      {notice}
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1.5 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
        <div className="max-sm:order-1 max-sm:col-span-2">{status}</div>
        <div className="order-2 sm:-order-1">
          <Choice label="View" isLabelHidden size="sm" options={views} value={view} onChange={onView} />
        </div>
        <div className="order-3 flex flex-wrap items-center justify-end gap-2">{children}</div>
      </div>
    </div>
  );
}
