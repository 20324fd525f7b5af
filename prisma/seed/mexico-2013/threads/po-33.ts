import type { SeedThread } from "../types";

export default {
  option: 33,
  comments: [
    {
      key: "c1",
      by: "Violet Kite",
      at: "2013-04-11T19:45:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Count the hulls. One ship on station takes three in the inventory: one there, one in refit, one in passage or training. Eight permanent stations mean two dozen ships, and the eastern Pacific boxes are larger than the North Sea. Neither navy has that. The Atalanta force off Somalia taught us that you patrol by information, not by presence.`,
    },
    {
      key: "c2",
      by: "Slate Wren",
      at: "2013-04-11T23:20:00Z",
      kind: "counter",
      facet: "consequencesOfFailure",
      body: `You mention containers as the place where traffic would go. A good deal is there already. Manzanillo moves some two million TEU a year and a small percentage is opened; Lázaro Cárdenas brings in the precursors for methamphetamine by the drum. Chasing go-fasts while the crane lifts the real load is a photogenic policy.`,
    },
    {
      key: "c3",
      by: "Russet Falcon",
      at: "2013-04-12T06:55:00Z",
      kind: "evidence",
      replyTo: "c2",
      body: `Both ways are real, and the boats still carry the bulk of the cocaine. In July 2008 Mexican marines took a semi-submersible off Oaxaca with nearly six tonnes on board, thanks to an American cue. One such boat equals many containers. The Malacca patrols showed the same thing: three navies that would not enter one another's waters still managed it with shared air surveillance.`,
    },
    {
      key: "c4",
      by: "Onyx Jaguar",
      at: "2013-04-12T15:00:00Z",
      kind: "counter",
      facet: "stakeholdersInvolved",
      body: `Central America appears here only as "affected". Operation Martillo has been running along our coasts since January 2012, and each success sends another flight to the Mosquitia. Last year Washington stopped sharing radar data with Honduras after two civilian aircraft were shot down. Invite Guatemala and Honduras to the planning cell, or you are buying Mexico's quiet with ours.`,
    },
    {
      key: "c5",
      by: "Umber Osprey",
      at: "2013-04-12T21:05:00Z",
      kind: "adapt",
      replyTo: "c1",
      body: `Any naval historian should have caught that; Nelson complained of nothing else. Four ships moved by warning, then, with the savings put into aircraft, sources and, since Slate Wren insists, the container yards. For Onyx Jaguar: observers at the cell, gladly. A full seat while the radar question stands is for the diplomats to settle.`,
    },
    {
      key: "c6",
      by: "Violet Ibis",
      at: "2013-04-13T02:10:00Z",
      kind: "ask",
      replyTo: "c5",
      body: `And the Caribbean? You have now left the Gulf side to patrol craft. Pressure in the Pacific will bring traffic back through Hispaniola and Puerto Rico, where it already seems to be rising. Is there a trigger for shifting the ships, or is the plan to notice a year later?`,
    },
    {
      key: "c7",
      by: "Black Swan",
      at: "2013-04-13T14:20:00Z",
      body: `PO-12 says in a line that the navy works with Washington on the sea lanes while troops hold the isthmus. The two halves fail without each other, so I propose to merge this into PO-12, quoting the revised version. Violet Ibis's question about a trigger should go to PO-12's authors as well.`,
    },
  ],
} satisfies SeedThread;
