import type { SeedInject } from "../types";

export const priestsTaken: SeedInject = {
  number: 3,
  releasedAt: "2013-04-13T15:00",
  title: "Two priests are taken after reading the bishops' letter from the pulpit",
  body: `Two parish priests of a diocese in the north-east have been missing since the Saturday morning mass at which they read out a letter of the bishops against gifts from traffickers. Their truck was found at a petrol station, its doors open and the letter on the seat. No group has claimed to hold them.

The bishop has cancelled processions and asked his clergy to read nothing further "until those who answer for the roads answer for them". In three other dioceses the letter is to be read tomorrow by whole congregations aloud, so that it has no single voice. The interior ministry promises marines for any parish that asks; so far none has.

*Synthetic: invented for this exercise; no such letter was read that week and nobody was taken.*`,
  comments: [
    {
      key: "c1",
      by: "Ochre Tapir",
      at: "2013-04-13T15:25:00Z",
      kind: "evidence",
      body: `I wrote on Wednesday that in Sicily the martyr came before the change. It is no comfort to have the order confirmed. What was missing at Brancaccio is missing here: somebody who drives the man home.`,
    },
    {
      key: "c2",
      by: "Copper Otter",
      at: "2013-04-13T16:00:00Z",
      kind: "adapt",
      body: `Step five of PO-17, the fund that moves people within a day, belongs before step one. And the letter is read by everybody or by nobody. I may not revise any more in this round, so I say it here, and ask the moderators to carry it into the narrative.`,
    },
    {
      key: "c3",
      by: "Teal Badger",
      at: "2013-04-13T16:45:00Z",
      kind: "expand",
      replyTo: "c2",
      body: `A congregation that reads aloud is the best thing in this news. I know parishes that would do it. I know others where the first pew belongs to the patron's mother, and there it would be a census.`,
    },
    {
      key: "c4",
      by: "Amber Marten",
      at: "2013-04-13T17:30:00Z",
      kind: "counter",
      body: `No marines at the church door. A priest under guard has taken a side, and the confessional empties. Stewards, buses after mass, two cars and never one: protection that looks like a parish.`,
    },
    {
      key: "c5",
      by: "Red Kestrel",
      at: "2013-04-13T19:10:00Z",
      body: `For the moderators: we take Copper Otter's order of steps into the sixth takeaway and say that it came from this news. What the option itself says stays as it was rated.`,
    },
  ],
  judgements: [
    {
      by: "Copper Otter",
      at: "2013-04-13T16:10",
      option: 17,
      verdict: "bends",
      reason: `Protection has to stand before the letter is read, and no single voice may read it. As written, the option asks for the first risk on its first day.`,
    },
    {
      by: "Amber Heron",
      at: "2013-04-13T16:30",
      option: 21,
      verdict: "breaks",
      reason: `The door was to open through parishes. For some weeks no man with a rifle will believe that a parish is neutral ground, and no priest will sit in it.`,
    },
    {
      by: "Olive Plover",
      at: "2013-04-13T17:05",
      option: 1,
      verdict: "holds",
      reason: `Auditors and newspapers were never promised to be safe. What helps them would have helped these two.`,
    },
    {
      by: "Umber Badger",
      at: "2013-04-13T17:50",
      option: 14,
      verdict: "bends",
      reason: `The roads between parishes belong on the list of what matters most, for a few hours each week.`,
    },
    {
      by: "Russet Gecko",
      at: "2013-04-13T18:20",
      option: 6,
      verdict: "holds",
      reason: `Protection before testimony is in the text. It was written for witnesses, and a priest who reads a letter is one.`,
    },
    {
      by: "Onyx Puma",
      at: "2013-04-13T18:45",
      option: 22,
      verdict: "holds",
      reason: `It is the case for the option: the state cannot answer for its own roads.`,
    },
    {
      by: "Teal Badger",
      at: "2013-04-13T19:30",
      option: 17,
      verdict: "bends",
      reason: `It works where the congregation reads. Where it would be a census, it should wait.`,
    },
    {
      by: "Ochre Tapir",
      at: "2013-04-13T19:55",
      option: 17,
      verdict: "bends",
      reason: `Sicily did change, after it had learned to drive its priests home.`,
    },
    {
      by: "Amber Marten",
      at: "2013-04-13T20:20",
      option: 17,
      verdict: "holds",
      reason: `Stewards and shared refusal are in it since Wednesday, and they are the protection that a parish can give itself.`,
    },
    {
      by: "Teal Badger",
      at: "2013-04-13T20:45",
      option: 21,
      verdict: "breaks",
      reason: `Nobody carries a message past an open truck.`,
    },
    {
      by: "Ivory Plover",
      at: "2013-04-13T21:10",
      option: 21,
      verdict: "bends",
      reason: `In other wars the channel survived such weeks because it did not run through the men who preached. Use the bishops, and wait.`,
    },
  ],
};
