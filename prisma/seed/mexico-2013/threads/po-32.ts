import type { SeedThread } from "../types";

export default {
  option: 32,
  comments: [
    {
      key: "c1",
      by: "Pearl Marten",
      at: "2013-04-11T18:50:00Z",
      kind: "evidence",
      facet: "consequencesOfFailure",
      body: `Washington should be shy about exporting this brand. The Senate's investigations subcommittee reported last October on the domestic fusion centres: two years of reporting, much of it useless or late, some of it trampling on privacy, and nobody able to say within a billion dollars what they had cost. The furnished-office outcome is no tail risk. It is the base rate.`,
    },
    {
      key: "c2",
      by: "Silver Badger",
      at: "2013-04-11T21:40:00Z",
      kind: "expand",
      replyTo: "c1",
      body: `Those centres had no target of their own and answered to no operation. The better parent is the joint task force in Key West, which owns a concrete problem and can count tonnes. That is why the first product is a list of two hundred people and not a weekly digest. If a centre has fed no case in a year, shut it.`,
    },
    {
      key: "c3",
      by: "Indigo Otter",
      at: "2013-04-12T05:10:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Six centres are five too many at the start. Every fused system I know was betrayed at the edge: a signals clerk, a driver, a liaison's cousin. In 2008 the Beltrán Leyva people had a man inside the American embassy itself, and officials of SIEDO for a monthly fee. Build one, keep it dull for two years, then consider Monterrey.`,
    },
    {
      key: "c4",
      by: "Amber Heron",
      at: "2013-04-12T15:35:00Z",
      kind: "counter",
      replyTo: "c3",
      body: `From Mexico City a single centre looks like a capital that hoards. Monterrey and Hermosillo will not send their best people south, and the plaza knowledge is theirs. Two, then. But I concede that Chiapas and Veracruz before the state prosecutors there are cleaned would be a gift to the other side.`,
    },
    {
      key: "c5",
      by: "Jade Jaguar",
      at: "2013-04-12T22:20:00Z",
      kind: "ask",
      facet: "conditionsForSuccess",
      body: `What makes the navy share? Today it holds a monopoly on American trust; the December 2009 raid on Arturo Beltrán Leyva went to the marines after the army hesitated, if the leaked cables are right. Sharing dilutes that rent. Unless access to American feeds is conditional on putting one's own into the index, the dominant strategy is to sit there and listen.`,
    },
    {
      key: "c6",
      by: "Teal Ocelot",
      at: "2013-04-13T13:15:00Z",
      kind: "expand",
      replyTo: "c5",
      body: `Something near to conditional access was tried in Belfast with the tasking and co-ordination groups, and took about a decade to work. I would write that into PO-11, where this belongs: penetration and deception need a place that knows who is whose source, otherwise one service arrests another's agent. As a separate option it duplicates PO-11's fusion paragraph. Merge, please.`,
    },
  ],
} satisfies SeedThread;
