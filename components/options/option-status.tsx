import { Pill, type PillTone } from "@/components/ui/pill";
import { type PolicyOption, type Standing, standingOf } from "@/lib/domain/options/option";

export const standingLabels: Record<Standing, string> = {
  submitted: "Submitted",
  accepted: "Accepted",
  merged: "Merged",
  split: "Split",
  declined: "Declined",
};

const tones: Record<Standing, PillTone> = {
  submitted: "warn",
  accepted: "neutral",
  merged: "neutral",
  split: "neutral",
  declined: "danger",
};

export function OptionStatus({ option }: { option: PolicyOption }) {
  const standing = standingOf(option);
  // The usual case stands back, so that the others are seen.
  if (standing === "accepted") return <span className="text-xs text-soft">{standingLabels.accepted}</span>;
  return <Pill tone={tones[standing]}>{standingLabels[standing]}</Pill>;
}
