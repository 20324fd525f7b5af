import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 5,
  comments: [
    {
      key: "a",
      by: "Indigo Osprey",
      at: "2011-03-08T13:20:00Z",
      kind: "counter",
      facet: "implementation",
      body: `The authority for demand letters on rifles is thinner than you make it. Handgun reporting has a statute of its own; long guns don't, and an industry lawsuit is certain. It may well survive. It won't survive *unless* it is limited to four states and to the calibres that traffickers use, so write that down.`,
    },
    {
      key: "b",
      by: "Jade Marten",
      at: "2011-03-08T17:55:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "a",
      body: `Limited to the four states already; calibre and detachable magazine go into the next version. Thanks for reading it as a hostile court would.`,
    },
    {
      key: "c",
      by: "Silver Ocelot",
      at: "2011-03-09T06:30:00Z",
      kind: "expand",
      facet: "summary",
      body: `From a school in Chihuahua: the pupils can tell you the price of a used AR at the market, and that it went down last year. If this works, the first to notice will be fourteen.`,
    },
    {
      key: "d",
      by: "Ochre Otter",
      at: "2011-03-09T12:40:00Z",
      kind: "counter",
      facet: "intendedOutcome",
      body: `There are thousands of army grenades and rifles from Central American depots in circulation too, and deserters bring their own. The share traced to American shops is a share of what was *submitted* for tracing. I'm for the option, but a doubled time to crime could as well mean that they've changed suppliers.`,
    },
    {
      key: "e",
      by: "Jade Marten",
      at: "2011-03-09T15:15:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      replyTo: "d",
      body: `True of the share. Less true of the ages: guns younger than a year among those traced come almost only from retail. I'll report both figures side by side, so that a shift of supplier shows.`,
    },
  ],
} satisfies SeedThread;
