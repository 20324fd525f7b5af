import type { SeedThread } from "../types";

export default {
  option: 31,
  comments: [
    {
      key: "c1",
      by: "Amber Marten",
      at: "2013-04-11T18:40:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      body: `The change of mind among the bishops is recent and thin. In 2005 the bishop of Aguascalientes could still say that bad money is purified when it is given for good works, and three years later the president of the conference spoke of traffickers as generous with their villages. Both were sharply criticised by colleagues. So an audit is also an answer to the Church's own words.`,
    },
    {
      key: "c2",
      by: "Ochre Gecko",
      at: "2013-04-11T21:30:00Z",
      kind: "counter",
      facet: "implementation",
      body: `You are auditing the wrong purse. On the Gulf side the patron does not put dollars in the basket; he sends the band, the bull, the castle of fireworks and pays the mayordomo's debts. None of it passes through parish books. If the feast is outside, then the whole economy of prestige is outside, and the village knows it.`,
    },
    {
      key: "c3",
      by: "Umber Ibis",
      at: "2013-04-12T07:20:00Z",
      kind: "ask",
      facet: "implementation",
      body: `A supervisor's question. The law that takes effect in July treats donations to non-profit bodies as a vulnerable activity above certain thresholds. Does it bind religious associations? I have read it both ways. If yes, your voluntary ceiling is a second layer; if no, it is all there is. And a cash ceiling per donor is unenforceable with an anonymous plate.`,
    },
    {
      key: "c4",
      by: "Teal Badger",
      at: "2013-04-12T19:50:00Z",
      kind: "adapt",
      replyTo: "c2",
      body: `That is a fair hit, and it joins with the question about the plate: I was counting what cannot be counted and missing what everybody sees. New version: plate exempt, patronage licensed, kind equal to money. On the July law, the regulations are awaited; I hear both readings in the chancery too.`,
    },
    {
      key: "c5",
      by: "Cobalt Lynx",
      at: "2013-04-12T23:35:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `A letter from the bishop does not stop a bullet. Cardinal Posadas was shot in an airport car park. The priest lives beside the man whose bell was refused, and transfer "at once" means after the threat. I would begin in the cities, where a refusal has witnesses, and excuse the sierra until there is a post of marines nearby.`,
    },
    {
      key: "c6",
      by: "Copper Curlew",
      at: "2013-04-13T09:55:00Z",
      kind: "evidence",
      replyTo: "c5",
      body: `Palermo lived through this. Father Puglisi refused money for the feast in Brancaccio and marchers from the wrong families, and was killed in September 1993. He will be beatified next month. His refusal mattered because he was alone; the lesson is to make it everyone's rule so that no single man is worth killing.`,
    },
    {
      key: "c7",
      by: "Red Kestrel",
      at: "2013-04-13T15:05:00Z",
      body: `For the bundle: PO-17 asks for periodic audits in one clause, so this belongs there, with its caution about lone priests. It also touches PO-21, since a mediator who takes envelopes mediates for one side. I will merge it into PO-17 and leave a cross-reference.`,
    },
  ],
} satisfies SeedThread;
