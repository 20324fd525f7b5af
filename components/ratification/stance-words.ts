import type { Stance } from "@/lib/domain/narratives/ratification";

export const stanceWords: Record<Stance, { act: string; mark: string }> = {
  endorse: { act: "Endorse", mark: "bg-accent" },
  reserve: { act: "Endorse with a reservation", mark: "bg-warn" },
  dissent: { act: "Dissent", mark: "bg-danger" },
};
