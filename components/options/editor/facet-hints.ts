import type { FacetName } from "@/lib/domain/options/option";

/** What a good one says. */
export const facetHints: Record<FacetName, string> = {
  summary: "The idea in a few sentences: who does what, and why that would work.",
  intendedOutcome: "What would be different, for whom, and how one would notice.",
  stakeholdersInvolved: "Who has to act, who gains, who loses, who will resist.",
  implementation: "The steps in their order, with means, time and cost: somebody could begin on Monday.",
  conditionsForSuccess: "What has to be so for it to work, and which of that is least certain.",
  consequencesOfFailure: "What happens if it fails, to whom, and whether it can be undone.",
};
