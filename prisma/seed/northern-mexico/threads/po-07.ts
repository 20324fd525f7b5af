import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 7,
  comments: [
    {
      key: "a",
      by: "Onyx Puma",
      at: "2011-03-08T14:00:00Z",
      kind: "counter",
      facet: "stakeholdersInvolved",
      body: `Constitutionally you need the Senate for foreign staff in a security building, decree or no decree. The alternative is what exists: they are there, everyone knows, nobody has said so. I would rather have your list in the Senate than the present arrangement in a hotel.`,
    },
    {
      key: "b",
      by: "Indigo Otter",
      at: "2011-03-08T19:25:00Z",
      kind: "ask",
      facet: "implementation",
      body: `Forty people, four services and a shared network: I give it nine months to the first leak. What is compartmented? If the answer is nothing, please start with a dozen people and one question.`,
    },
    {
      key: "c",
      by: "Teal Ocelot",
      at: "2011-03-09T09:50:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "b",
      body: `Sources are, products aren't. But I take the dozen. First cell twelve people and your one question, growth only after a clean year.`,
    },
    {
      key: "d",
      by: "Olive Plover",
      at: "2011-03-09T14:35:00Z",
      kind: "ask",
      facet: "conditionsForSuccess",
      body: `A unit cleared to act within the hour on a foreign tip will at some point act on the wrong house. Who answers to that family, and in which country?`,
    },
    {
      key: "e",
      by: "Cobalt Lynx",
      at: "2011-03-09T21:05:00Z",
      kind: "expand",
      facet: "consequencesOfFailure",
      body: `The last paragraph is the real objection to half of what we have all written. Leaders have been taken out steadily since 2009; look at the curve that Blue Osprey is going to show us. A cell that may not nominate leaders in its first year would be a fair experiment.`,
    },
  ],
} satisfies SeedThread;
