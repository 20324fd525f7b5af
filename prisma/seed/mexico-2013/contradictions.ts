/** Two options that a member says cannot both be done; `at` is UTC, minutes precision. */
export type SeedContradiction = {
  by: string;
  at: string;
  options: [number, number];
  reason: string;
  answer?: { by: string; at: string; text: string };
};

export const contradictions: SeedContradiction[] = [
  {
    by: "Teal Ocelot",
    at: "2013-04-13T16:25",
    options: [2, 11],
    reason: `PO-11 lives from people inside a command who stay where they are for years; PO-2 takes that command away in ten days. Each pulse burns the sources that pointed to it, or kills them, and those who remain learn that talking brings the marines. A service that feeds raids at this tempo will not have anybody left who could carry the suggestion of talks.`,
    answer: {
      by: "Black Swan",
      at: "2013-04-13T20:10",
      text: `They can stand together in an order, and not at once against the same group. The moderators read PO-11 as the first year and PO-2 as a later use of it: no chain of command goes on the list while the service has somebody inside it, and the service may ask for a name to be taken off. Neither option says so, and a client who wants both has to write that rule.`,
    },
  },
  {
    by: "Teal Badger",
    at: "2013-04-14T07:35",
    options: [17, 21],
    reason: `The same parish cannot do both. PO-17 asks the priest to break with the patron in public: no gifts, no private chapel, in the end no sacraments. PO-21 opens its door through parishes, so the patron's men must believe that this priest speaks for nobody. Whoever has denounced them on Sunday will not be trusted with their terms, and whoever carries terms will be suspected of the envelope.`,
    answer: {
      by: "Red Kestrel",
      at: "2013-04-14T12:15",
      text: `In Colombia the Church did both, with different people: parish priests who named what they saw, and a few bishops who could be called at night. We keep both options and divide the office. Refusal belongs to the parishes and their lay stewards; messages go through two or three bishops and never through a priest whose accounts are being audited. That narrows what PO-21 says about parishes.`,
    },
  },
  {
    by: "Slate Lynx",
    at: "2013-04-14T18:40",
    options: [24, 27],
    reason: `PO-27 wins if its products undercut an illegal drug that stays dear, poor and risky to buy; in its first version penalties remain for that reason. PO-24 makes the original lawful, clean and cheaper. Who would then pay a company for twelve months without it? Either the premium is kept so that a substitute can beat it, or it is destroyed and the reward has nothing to compete with.`,
  },
];
