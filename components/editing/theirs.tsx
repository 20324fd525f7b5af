import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

/** What somebody else has saved while the viewer was writing, to be compared with the viewer's own. */
export function Theirs({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <Notice tone="warn" title="Somebody else has saved this since you began.">
        Yours is kept below. Take over from theirs what you want, then save yours on top; or use theirs.
      </Notice>
      <div className="max-h-96 overflow-y-auto rounded-lg border border-line bg-wash p-4">
        <p className="kicker mb-2">Theirs, saved now</p>
        {children}
      </div>
    </div>
  );
}
