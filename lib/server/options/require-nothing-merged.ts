import { Refusal } from "@/lib/domain/errors";
import type { PolicyOption } from "@/lib/domain/options/option";

/** Throws "invalid" for an option into which others were merged: they would be counted nowhere. */
export function requireNothingMerged({ number, takenIn }: Pick<PolicyOption, "number" | "takenIn">): void {
  if (Object.keys(takenIn).length === 0) return;
  throw new Refusal("invalid", `Other options were merged into PO-${number}. Undo those first.`);
}
