import { Unlink } from "lucide-react";
import { unborneIn } from "@/lib/domain/references/statements";
import { countOf } from "@/lib/domain/report/words";

/** Which statements of a text no reference stands behind; nothing where all are borne. */
export function UnborneNote({ text }: { text: string }) {
  const statements = unborneIn(text);
  if (statements.length === 0) return null;
  return (
    <details className="mt-2 max-w-[44rem] text-[0.8125rem] text-soft print:hidden">
      <summary className="inline-flex cursor-pointer items-center gap-1.5 hover:text-ink">
        <Unlink aria-hidden size={13} />
        {countOf(statements.length, "statement")} without a reference
      </summary>
      <ul className="mt-1.5 flex flex-col gap-1 border-s border-line ps-3">
        {statements.map((statement, index) => (
          <li key={index} dir="auto">
            {statement}
          </li>
        ))}
      </ul>
    </details>
  );
}
