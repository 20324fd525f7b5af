import { Pill, type PillTone } from "@/components/ui/pill";
import type { PolicyOption } from "@/lib/domain/options/option";

/** How an option stands, in the order of its life. Merged is a standing of its own: it reads on, elsewhere. */
export const standings = ["submitted", "accepted", "merged", "declined"] as const;
export type Standing = (typeof standings)[number];

export const standingLabels: Record<Standing, string> = {
  submitted: "Submitted",
  accepted: "Accepted",
  merged: "Merged",
  declined: "Declined",
};

const tones: Record<Standing, PillTone> = {
  submitted: "warn",
  accepted: "neutral",
  merged: "neutral",
  declined: "danger",
};

export function standingOf(option: Pick<PolicyOption, "status" | "mergedIntoId">): Standing {
  return option.mergedIntoId === null ? option.status : "merged";
}

export function OptionStatus({ option }: { option: PolicyOption }) {
  const standing = standingOf(option);
  // The usual case stands back, so that the others are seen.
  if (standing === "accepted") return <span className="text-xs text-soft">{standingLabels.accepted}</span>;
  return <Pill tone={tones[standing]}>{standingLabels[standing]}</Pill>;
}
