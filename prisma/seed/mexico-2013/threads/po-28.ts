import type { SeedThread } from "../types";

export default {
  option: 28,
  comments: [
    {
      key: "c1",
      by: "Umber Badger",
      at: "2013-04-11T16:20:00Z",
      kind: "counter",
      facet: "intendedOutcome",
      body: `Pay alone moves very little. A commander's monthly envelope in a plaza town is many times any floor you can budget, and it comes with a threat to his children. Higher wages raise the quality of those who apply; they do not outbid a cartel. I would put the inspectorate first and the raise second, and say so plainly.`,
    },
    {
      key: "c2",
      by: "Copper Curlew",
      at: "2013-04-11T18:45:00Z",
      kind: "evidence",
      replyTo: "c1",
      body: `Georgia did both on the same day. In 2004-05 it dismissed practically the entire traffic police, some fifteen thousand, hired fewer at about ten times the wage, and petty bribery nearly vanished. But a small country, a revolution behind it, and no one shooting. Italy's lesson is different: magistrates held because they worked as a pool in Palermo, so killing one did not kill the file.`,
    },
    {
      key: "c3",
      by: "Olive Puma",
      at: "2013-04-11T20:10:00Z",
      kind: "ask",
      facet: "consequencesOfFailure",
      body: `Where do the dismissed go? You mention it as a failure, but it is a certainty under success too. Honduras began testing its police last year and the ones who failed are still in uniform, because the ministry fears them more outside. Without an exit plan this option manufactures gunmen.`,
    },
    {
      key: "c4",
      by: "Russet Gecko",
      at: "2013-04-12T00:35:00Z",
      kind: "counter",
      facet: "implementation",
      body: `The 2008 reform already lets the state refuse reinstatement even when a court finds the dismissal unlawful; only compensation is due. That is harsh, and it made authorities lazy. Remember the Michoacanazo of 2009: some three dozen officials seized, nearly all freed for want of evidence. Demand a file, or you will repeat it with policemen.`,
    },
    {
      key: "c5",
      by: "Saffron Crane",
      at: "2013-04-12T17:30:00Z",
      kind: "adapt",
      replyTo: "c4",
      body: `You and Olive Puma pull in the same direction: a dismissal somebody can defend, and a next step for the dismissed. I have rewritten the conditions with both. On the order of pay and inspection I stay where I am. Nobody in Congress votes for an inspectorate before the wage, and without the vote there is neither.`,
    },
    {
      key: "c6",
      by: "Ivory Puma",
      at: "2013-04-13T07:50:00Z",
      kind: "counter",
      facet: "stakeholdersInvolved",
      body: `Keep judges out of a security ministry's vetting, even formally. In my region lustration began with asset files and ended as a list of verdicts the government disliked. The judicial councils must own the whole process. Also, PO-6 already has the reform of police and courts; this is its personnel chapter and should sit inside it.`,
    },
  ],
} satisfies SeedThread;
