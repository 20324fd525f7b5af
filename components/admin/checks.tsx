import { CircleCheck, CircleX } from "lucide-react";
import type { ProcessCheck } from "@/lib/domain/operations/figures";

const names: Record<ProcessCheck["name"], string> = {
  process: "Takes requests",
  database: "Database answers",
  migrations: "Migrations applied",
  relay: "Hears of new events",
};

/** What /api/ready asks, and how that is. */
export function Checks({ checks }: { checks: ProcessCheck[] }) {
  return (
    <ul aria-label="Checks" className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
      {checks.map(({ name, problem }) => (
        <li key={name} className="flex items-start gap-1.5">
          {problem === null ? (
            <CircleCheck aria-label="Yes:" size={18} className="mt-px shrink-0 text-accent" />
          ) : (
            <CircleX aria-label="No:" size={18} className="mt-px shrink-0 text-danger" />
          )}
          <span>
            {names[name]}
            {problem !== null && <span className="text-danger"> – {problem}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
