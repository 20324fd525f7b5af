"use client";

import { Download, Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { saveFile } from "@/lib/client/save-file";
import { toCsvFile } from "@/lib/domain/csv";
import { spellAccessCode } from "@/lib/domain/members/access-code";
import type { Role } from "@/lib/domain/members/member";

type CodesSheetProps = { codes: string[]; role: Role; expiresAt: number | null; onDone: () => void };

/** New codes with the address at which they are typed: on the screen, and on paper nothing else. */
export function CodesSheet({ codes, role, expiresAt, onDone }: CodesSheetProps) {
  const title = useExercise((state) => state.exercise.title);
  const address = `${window.location.origin}/join`;
  const handleSave = () =>
    saveFile(
      "access-codes.csv",
      toCsvFile([["code", "address", "role"], ...codes.map((code) => [spellAccessCode(code), address, role])]),
    );
  return (
    <section
      data-print-alone
      aria-label="The new codes"
      className="flex flex-col gap-4 rounded-xl border border-accent/50 bg-card p-5 print:border-0 print:p-0"
    >
      <div className="flex flex-wrap items-start justify-between gap-3 print:hidden">
        <div>
          <h2 className="text-lg">{codes.length === 1 ? "The code is ready" : `${codes.length} codes are ready`}</h2>
          <p className="measure text-sm text-soft">
            They are shown only now, and cannot be looked up later. Print them or save the file before you go on.
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onPress={() => window.print()}>
            <Printer aria-hidden size={16} />
            Print
          </Button>
          <Button size="sm" onPress={handleSave}>
            <Download aria-hidden size={16} />
            Save as CSV
          </Button>
        </div>
      </div>
      <p className="hidden text-sm print:block">{title}</p>
      <p className="text-sm">
        Open <strong className="font-mono">{address}</strong> and type a code
        {expiresAt !== null && (
          <>
            , until <LocalTime at={expiresAt} />
          </>
        )}
        . Each lets one {role} in.
      </p>
      <ol className="grid grid-cols-2 gap-2 sm:grid-cols-3 xl:grid-cols-4 print:grid-cols-3">
        {codes.map((code) => (
          <li
            key={code}
            className="break-inside-avoid rounded-lg border border-dashed border-line px-3 py-3 text-center print:py-5"
          >
            <span className="block font-mono text-lg font-semibold tracking-[0.08em]">{spellAccessCode(code)}</span>
            <span className="hidden text-[8pt] print:block">{address}</span>
          </li>
        ))}
      </ol>
      <div className="print:hidden">
        <Button size="sm" onPress={onDone}>
          I have printed or saved them
        </Button>
      </div>
    </section>
  );
}
