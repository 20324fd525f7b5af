import type { CrowdState, Rehearsal } from "@/lib/domain/rehearsals/rehearsal";

const words: Record<Exclude<CrowdState, "playing">, string> = {
  wanted: "The simulated crowd is on its way.",
  finished: "The simulated crowd has done its part.",
  stopped: "The simulated crowd has stopped (the server was restarted). Reset to rehearse again.",
  failed: "The simulated crowd has stopped: something went wrong with it. Reset to rehearse again.",
};

export function crowdWords({ crowd, analysts }: Rehearsal): string {
  return crowd === "playing" ? `A simulated crowd of ${analysts} analysts takes part.` : words[crowd];
}
