import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type HistoryHeadProps = { backTo: string; name: string; title: string; children: ReactNode };

/** Whose history this is, the way back to it, and a sentence about the versions. */
export function HistoryHead({ backTo, name, title, children }: HistoryHeadProps) {
  return (
    <header className="mb-6">
      <Link
        href={backTo}
        className="inline-flex items-center gap-1.5 rounded text-sm text-soft hover:text-ink max-sm:min-h-11"
      >
        <ArrowLeft aria-hidden size={15} />
        {name}
      </Link>
      <h1 className="mt-1 text-[1.75rem] sm:text-[2rem]">
        History of “<span dir="auto">{title}</span>”
      </h1>
      <p className="mt-1.5 text-sm text-soft">{children}</p>
    </header>
  );
}
