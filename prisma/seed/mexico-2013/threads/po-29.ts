import type { SeedThread } from "../types";

export default {
  option: 29,
  comments: [
    {
      key: "c1",
      by: "Indigo Tapir",
      at: "2013-04-11T17:10:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Three dollars on the visitor fee sounds like nothing in California. Tour operators quarrel with us over cents, and Veracruz or Campeche would pay it without seeing a single officer. Tie the levy to the corridors that are covered, or the small destinations will sink it in Congress.`,
    },
    {
      key: "c2",
      by: "Umber Badger",
      at: "2013-04-11T19:55:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      body: `The Dominican Republic has had its tourist police, Politur, for many years. Visitors like them. They deter bag snatchers and drunks. What they have never done is touch the men who own the discotheques. Expect better holidays, and be modest about the demonstration effect on the rest of the police.`,
    },
    {
      key: "c3",
      by: "Ivory Tern",
      at: "2013-04-12T01:20:00Z",
      kind: "expand",
      replyTo: "c2",
      body: `Modesty granted, with one distinction: Politur has no prosecutor attached. Half of the impunity in resorts comes from witnesses boarding a plane. A statement on video, admissible under the new procedure in the states that have it, is what turns a nice patrol into a case. That part is new, as far as I can find.`,
    },
    {
      key: "c4",
      by: "Crimson Wren",
      at: "2013-04-12T06:30:00Z",
      kind: "counter",
      facet: "consequencesOfFailure",
      body: `I work where resort security is superb and the labour camp behind it has none. The one-for-one rule with the workers' colonias will be the first thing cut, since no hotelier pays for it. Unless it is in the founding decree, with figures by neighbourhood, you are proposing a private guard at public expense.`,
    },
    {
      key: "c5",
      by: "Jade Marten",
      at: "2013-04-12T14:15:00Z",
      kind: "ask",
      facet: "stakeholdersInvolved",
      body: `What is the relation to the thousands of guards hotels already employ? Many are moonlighting municipal police, so they know everything and report to two masters. I would license and absorb the good ones rather than pretend the zone is empty. And who answers a grenade: this force, or the marines?`,
    },
    {
      key: "c6",
      by: "Ivory Tern",
      at: "2013-04-12T22:45:00Z",
      kind: "adapt",
      replyTo: "c5",
      body: `Marines for the grenade, without embarrassment. License the guards, yes; absorb them, no, because the whole value lies in strangers without cousins in town. I take Crimson Wren's decree as a friendly amendment and will argue for it wherever this ends up.`,
    },
    {
      key: "c7",
      by: "Black Swan",
      at: "2013-04-13T09:25:00Z",
      body: `It ends up in PO-14, I think. That option speaks of choosing areas with disproportionate effect and gives the resorts as its first instance, so this is the worked example. I will propose the merge this afternoon; the decree clause and the video statements should be quoted when we do.`,
    },
  ],
} satisfies SeedThread;
