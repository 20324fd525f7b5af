import type { ReactNode } from "react";

type DeadEndProps = { title: string; children: ReactNode; actions: ReactNode };

/** A page that has nothing to show: what happened and where to go from here. */
export function DeadEnd({ title, children, actions }: DeadEndProps) {
  return (
    <div className="page-width flex min-h-[60dvh] flex-col items-start justify-center gap-4 py-16">
      <h1 className="text-3xl">{title}</h1>
      <div className="measure font-read text-lg text-soft">{children}</div>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}
