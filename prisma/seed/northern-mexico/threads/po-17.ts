import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 17,
  comments: [
    {
      key: "a",
      by: "Saffron Finch",
      at: "2011-03-08T20:30:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Personal liability for wilful blindness exists. What you add is fear, and I've seen what it does: the able people leave compliance, insurers stop covering the post, and it is filled by someone with nothing to lose. Barring from the profession bites harder than prison that never comes.`,
    },
    {
      key: "b",
      by: "Slate Ocelot",
      at: "2011-03-09T07:15:00Z",
      kind: "counter",
      facet: "consequencesOfFailure",
      body: `The last facet is not a risk, it is a forecast. After 2001 banks closed hundreds of transmitters' accounts in a year. Somali families still carry cash through Dubai. I would not let this option out of the room without the safe harbour in its first line.`,
    },
    {
      key: "c",
      by: "Pearl Jaguar",
      at: "2011-03-09T18:55:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "a",
      body: `Taken over: a bar for life in place of the cell, and protection for whoever writes the warning. @Slate Ocelot, the safe harbour is a condition; I am reluctant to make it the headline, because every bank would then discover that it is small and careful.`,
    },
    {
      key: "d",
      by: "Coral Curlew",
      at: "2011-03-09T22:30:00Z",
      kind: "expand",
      facet: "stakeholdersInvolved",
      body: `Congress does not appear here. It wrote the largest banking law in decades last year and is busy defending it; a hearing with mothers from Juárez beside a chief executive is the cheapest step in the whole option.`,
    },
  ],
} satisfies SeedThread;
