import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 14,
  comments: [
    {
      key: "a",
      by: "Onyx Puma",
      at: "2011-03-08T20:40:00Z",
      kind: "counter",
      facet: "summary",
      body: `You propose to turn a secret that hurts nobody into a memorandum that hurts the President. In an election season no Mexican senator can vote for American aircraft, request or no request. Leave it unsigned.`,
    },
    {
      key: "b",
      by: "Silver Badger",
      at: "2011-03-09T08:30:00Z",
      kind: "counter",
      facet: "summary",
      replyTo: "a",
      body: `It hurts whoever is in office on the day it is found out, and it will be. Secret flights also can't be refused, counted or ended by anybody in Mexico. That matters more to me than the vote.`,
    },
    {
      key: "c",
      by: "Violet Kite",
      at: "2011-03-09T12:05:00Z",
      kind: "evidence",
      facet: "implementation",
      body: `An hour of Predator B costs rather more than you assume once crews and satellite time are in: reckon three thousand dollars at the very least, more likely double. Weather grounds it when you want it most. For convoys a turboprop with a good camera and a Mexican crew does ninety per cent of this.`,
    },
    {
      key: "d",
      by: "Indigo Osprey",
      at: "2011-03-09T18:15:00Z",
      kind: "ask",
      facet: "implementation",
      body: `180 days for everybody's street and back yard is long. On our side a warrant would be in question; what protects the people on the other bank, whose own law says nothing about it yet?`,
    },
  ],
} satisfies SeedThread;
