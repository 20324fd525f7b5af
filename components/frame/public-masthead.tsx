import Link from "next/link";
import type { ReactNode } from "react";

/** The head of the pages outside an exercise. */
export function PublicMasthead({ children }: { children?: ReactNode }) {
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="page-width flex min-h-14 items-center justify-between gap-4">
        <Link href="/" className="font-read text-xl font-bold">
          Sandtable
        </Link>
        <div className="flex min-w-0 items-center gap-3 text-sm">{children}</div>
      </div>
    </header>
  );
}
