import type { Stance } from "@/lib/domain/narratives/ratification";

export const stanceWords: Record<Stance, { act: string; done: string; mark: string }> = {
  endorse: { act: "Endorse", done: "endorses", mark: "bg-accent" },
  reserve: { act: "Endorse with a reservation", done: "endorses with a reservation", mark: "bg-warn" },
  dissent: { act: "Dissent", done: "dissents", mark: "bg-danger" },
};
