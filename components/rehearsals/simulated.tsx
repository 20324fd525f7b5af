import { Bot } from "lucide-react";

/** Beside the alias of somebody whom the simulated crowd plays. */
export function Simulated() {
  return (
    <span className="ms-1.5 inline-flex items-center gap-1 text-xs font-normal whitespace-nowrap text-warn">
      <Bot aria-hidden size={13} />
      simulated
    </span>
  );
}
