/** A reason; `says` are the scores that it names, and that whoever gives it has therefore given. */
export type Reason = { text: string; says?: Partial<Record<"impact" | "feasibility" | "risk", number>> };

const saying = (says: NonNullable<Reason["says"]>, text: string): Reason => ({ text, says });
const plain = (text: string): Reason => ({ text });

/** What members give as their reasons: those who think well of an option, and those who do not. By its number. */
export const reasons: Record<number, { pro: Reason[]; contra: Reason[] }> = {
  1: {
    pro: [
      plain(
        "Mayors are where the money of the cartels meets the street. If this fails nothing higher up holds, so I give it the benefit of a hard road.",
      ),
      plain(
        "The rule that a third of the pilot towns must be the governing party's own is the best sentence in the exercise.",
      ),
    ],
    contra: [
      plain(
        "Impact is real, but I have seen three anti-corruption offices opened in my lifetime and each of them investigated the opposition.",
      ),
    ],
  },
  2: {
    pro: [
      plain(
        "Ugly, and the only option that changes a boss's own expectation of life. Succession is where these groups are weakest.",
      ),
      plain(
        "Ten good marines have done more in Tamaulipas than a thousand policemen. Feasible because it half exists.",
      ),
    ],
    contra: [
      plain("We have run this experiment since 2009. Every head that fell is a civil war in some plaza now."),
      saying(
        { risk: 7 },
        "A covert unit that kills on a list, in a country where lists are sold. Risk seven, and I looked for an eight.",
      ),
    ],
  },
  3: {
    pro: [
      plain("Everybody's second choice and nobody's first, and therefore the one that may get done."),
      plain(
        "Charge one notary and one banker and the price of laundering goes up across the country. I know the trade; they are not brave.",
      ),
    ],
    contra: [
      plain(
        "The convictions needed for this do not exist yet. Without PO-6 it is a list of frozen accounts and lost appeals.",
      ),
    ],
  },
  4: {
    pro: [
      plain(
        "In our valley the narco is the rural bank, the agronomist and the employer. You do not beat that with a helicopter.",
      ),
      saying(
        { impact: 4 },
        "I scored impact high for the districts and low for the country: it works where it is done.",
      ),
    ],
    contra: [
      plain(
        "Show me the packing shed that was not paying protection within a year. Investment without territory feeds whoever holds it.",
      ),
    ],
  },
  5: {
    pro: [
      plain("A detective beside you for two years teaches more than any course. Colombia's police would say the same."),
    ],
    contra: [
      plain("One adviser found dead in a boot, and the whole ten years are over within a week."),
      plain(
        "It treats Mexican police as the problem and American police as the cure. The officers I know would smile, nod and wait.",
      ),
    ],
  },
  6: {
    pro: [
      plain("Slow, dear, boring, and every other option quietly assumes that it has been done."),
      plain("The deadline of 2016 is in the constitution: half the politics has been settled already."),
    ],
    contra: [
      saying(
        { impact: 5 },
        "Five for impact only because of the calendar. The murders that we were asked about happen before the first oral trial.",
      ),
    ],
  },
  7: {
    pro: [
      plain("We control our own side and nobody has to trust anybody. Feasibility is why I rate it, not elegance."),
    ],
    contra: [
      plain("A wall of inspections across a billion dollars of trade a day, for powder that fits into a spare tyre."),
      plain(
        "Whatever is pressed back stays in Tijuana and Juárez and gets people killed there. The costs are all on one side of the line.",
      ),
    ],
  },
  8: {
    pro: [
      plain(
        "They carry grenades, hold ground and wear insignia. Calling it crime only binds the hands of those who face it.",
      ),
      plain("In confidence I'd say that a short war is better than the long one we have; what I doubt is the short."),
    ],
    contra: [
      plain("Belligerents get rights, generals get emergency powers, and the disappeared get company. No."),
      plain("It asks for the mass and the intelligence that six years have shown not to exist."),
    ],
  },
  9: {
    pro: [plain("The only option here that a mother in Torreón would recognise as being about her sons.")],
    contra: [
      plain(
        "Right for Mexico and beside the point for 2013. Labour law did not make the Zetas and will not unmake them.",
      ),
      plain("A good programme, written as if the monopolies it has to break were not financing the campaigns."),
    ],
  },
  10: {
    pro: [
      saying(
        { impact: 7 },
        "It removes a product instead of a producer. I give seven without thinking that it ends anything.",
      ),
      plain("Two states have voted. Whoever calls it unfeasible has not looked at a map lately."),
    ],
    contra: [
      plain(
        "Cannabis is the smallest part of their income and the largest part of this debate. They will sell something worse, harder.",
      ),
      saying(
        { impact: 2 },
        "We would tell Mexican soldiers to die for a ban that we have lifted at home. I can't score that above two.",
      ),
    ],
  },
  11: {
    pro: [
      plain("Their weakness is that nobody among them may sue. Using that is cleverer than shooting at it."),
      plain("Cheap, small, and it starts by cleaning one's own house, which the other hard options forget."),
    ],
    contra: [
      plain(
        "A rumour that gets a man killed is a killing. Who in Mexico will sign for it, and who will count the cousins?",
      ),
    ],
  },
  12: {
    pro: [
      plain(
        "Geography is the one thing a cartel cannot bribe. Since the revision the sea comes first, and I can rate it honestly.",
      ),
    ],
    contra: [
      plain("Three stations become the three best-paid posts in the republic before the paint is dry."),
      plain("It catches cocaine. The people who are dying around me die over meth, fuel and extortion."),
    ],
  },
  13: {
    pro: [
      plain("The managers are the scarce resource. Bosses get replaced from among them; they do not grow on trees."),
    ],
    contra: [
      plain("One wedding party and it's over, and the ambassador goes home as well."),
      plain(
        "This is the war of PO-8 with foreign pilots. The word consent in the first line carries more weight than it can bear.",
      ),
    ],
  },
  14: {
    pro: [
      plain("Modest, visible, measurable within a year. If I had one vote it would go here."),
      plain("It admits that police are scarce. That alone puts it above most of what I read this week."),
    ],
    contra: [
      plain(
        "Safe beaches, and the killers move to the hills above them. Somebody has to write down what the unlisted towns get.",
      ),
    ],
  },
  15: {
    pro: [
      plain(
        "A fifth of the users drink most of the river. Treating them is the cheapest cut in cartel income that anyone has costed.",
      ),
      plain("I went up a point when the compulsory tests came out. Now it is a health policy."),
    ],
    contra: [
      plain(
        "American demand has been about to shrink since I was a student. High impact if it works, and no reason to count on it.",
      ),
    ],
  },
  16: {
    pro: [
      plain(
        "Nobody is killed by a solar panel, and the ejido gets a lease that the state can enforce. Small and decent.",
      ),
    ],
    contra: [
      plain("A fine energy policy that has wandered into the wrong exercise."),
      saying(
        { impact: 2 },
        "Two dozen jobs a park. I can't see how that competes with a lookout's wage in a city of a million.",
      ),
    ],
  },
  17: {
    pro: [
      plain(
        "Consent is what they live on. The Church is the only body present in every village that could withdraw it in public.",
      ),
      plain("What moved me is that it begins by opening its own books."),
    ],
    contra: [
      plain(
        "It asks the bravest people in the poorest parishes to go first. I can't rate that as low risk from a desk.",
      ),
    ],
  },
  18: {
    pro: [
      plain("Debt to the wrong lender is how half the boys in my files began. Small loans aim at exactly that door."),
    ],
    contra: [
      plain("Microcredit smooths hardship; the evidence that it lifts incomes, never mind lowers homicide, is thin."),
      plain("Who collects in a town the narco runs? He does, I'm afraid, with our interest on top."),
    ],
  },
  19: {
    pro: [
      plain(
        "Prisons that hold and sentences that happen. Leave out the executions and it's the most popular policy in the country.",
      ),
      plain(
        "A capo who keeps his telephone has not been punished. The second half of this option is worth everything.",
      ),
    ],
    contra: [
      plain(
        "El Salvador did it. The jails filled, the gangs elected their leaders in them, and then the government came to negotiate.",
      ),
      saying(
        { feasibility: 1, risk: 7 },
        "Death penalty in a system where one confession in two was beaten out of somebody. One for feasibility, seven for risk.",
      ),
    ],
  },
  20: {
    pro: [plain("Eradicate after the first legal harvest and not before: whoever wrote that has talked to growers.")],
    contra: [
      plain("Plant one valley, lose the next. The Andes have paid for this lesson twice."),
      plain("Avocado was the successful substitute crop, and look who taxes it."),
    ],
  },
  21: {
    pro: [
      plain("Somebody always talks to them. I'd rather it were done by law, in daylight, with a bishop in the room."),
      plain(
        "The pressure stays on and routes are off the table. That answers my first objection, which was most of them.",
      ),
    ],
    contra: [
      plain(
        "Escobar built his own prison during a process like this. Never reward the gunman for being the last one standing.",
      ),
      plain("There is no one to talk to: eighty groups, no command, and a signature that is worth a month."),
    ],
  },
  22: {
    pro: [
      plain(
        "I don't want it; I rate it because someone will have to have thought about it. As a contingency it is honest.",
      ),
    ],
    contra: [
      plain("Every schoolchild knows 1847. This would unite the country for once, behind the cartels."),
      saying({ feasibility: 1 }, "The OAS would need ten years to agree on the helmets. Feasibility one is generous."),
    ],
  },
  23: {
    pro: [
      plain(
        "The employers wrote the certificate, so somebody is waiting at the other end. That's rare in training schemes.",
      ),
    ],
    contra: [plain("Useful, and the men who do the killing are nineteen and not thirty-five.")],
  },
  24: {
    pro: [
      plain("The treaties are the root; everything else in this list prunes. Three presidents have now said so aloud."),
    ],
    contra: [
      saying(
        { feasibility: 2 },
        "It needs Moscow, Beijing, Riyadh and the US Senate. I like the argument and give it a two for feasibility.",
      ),
      plain("Cheaper cocaine by international agreement. Read it to a treatment ward and then score it."),
    ],
  },
  25: {
    pro: [
      plain("Without reporters we would not know enough to hold this exercise."),
      plain("Money that does not come from the governor matters more than bodyguards, and it costs less."),
    ],
    contra: [
      plain("Belongs inside PO-1, as its moderators will no doubt find. Alone it protects people and changes little."),
    ],
  },
  26: {
    pro: [plain("The financial half is excellent: one designation and every clearing bank obeys. I rated that half.")],
    contra: [
      plain("Three permanent members would veto it before lunch, and Mexico would be the first to ask them to."),
      plain("Blue helmets in Tamaulipas. Whoever proposes this has not served under one."),
    ],
  },
  27: {
    pro: [saying({ impact: 4 }, "A long shot with an enormous prize. I gave it a four where my head said three.")],
    contra: [
      plain(
        "Heroin was the safe substitute once, then the tablets were. Pharmacology has no memory and a very good sales force.",
      ),
      plain(
        "Fifteen years to approval, if the biology is kind. The cartels will have changed their product twice by then.",
      ),
    ],
  },
  28: {
    pro: [
      plain("Pay first, vet always. In that order it has worked in places poorer than Mexico."),
      plain("It makes honesty affordable. I would fund this before any equipment."),
    ],
    contra: [
      plain(
        "Fifty thousand dismissed officers with weapons training: the option mentions them, and I'd like it to employ them.",
      ),
    ],
  },
  29: {
    pro: [
      saying(
        { feasibility: 6 },
        "Five thousand people, one budget, two seasons to see whether it works. An easy six for feasibility.",
      ),
    ],
    contra: [
      plain(
        "It polices the view from the hotel window. The cooks and chambermaids go home to what the brochure leaves out.",
      ),
    ],
  },
  30: {
    pro: [
      plain(
        "A clinic in the capo's house does more than a press conference about his arrest. People walk past it every day.",
      ),
      plain("Italy's cooperatives on Mafia land are small, threatened, and twenty years old. That is a success."),
    ],
    contra: [
      plain(
        "Irregular money makes poor budgets. And the agency that manages seized goods would have to change its nature first.",
      ),
    ],
  },
  31: {
    pro: [plain("The Church can do this alone, tomorrow, without a law. How many options can say so?")],
    contra: [
      plain(
        "Returning an envelope is a death sentence in some parishes. I'd want the bishop to carry it back himself.",
      ),
    ],
  },
  32: {
    pro: [plain("The log of every query is what makes it safe enough to try. Leaks leave a trail at last.")],
    contra: [
      plain("Six agencies that hate each other in one room, and one bribe to read them all."),
      plain(
        "Fusion without detectives at the other end gives us better-informed raids, and then the same empty courtroom.",
      ),
    ],
  },
  33: {
    pro: [
      plain(
        "The service people trust, at sea, where nobody's sovereignty is stepped on. Why is this not already done?",
      ),
    ],
    contra: [
      plain("They will go over to containers the same season. Count ships if you like; I'd count prices in Houston."),
    ],
  },
};

/** What some say in the second round, of an answer that has moved: to the option's favour, or away from it. By its number. */
export const secondThoughts: Record<number, { up?: Reason[]; down?: Reason[] }> = {
  1: { down: [plain("A little lower. The reasons about captured prosecutors are better than my hopes.")] },
  2: {
    up: [plain("Closer to the middle, from below. I still dislike it, and I had been scoring my dislike.")],
    down: [
      plain("I read what those from the affected towns wrote. The vacancy is the danger, and I had scored the raid."),
    ],
  },
  3: { up: [plain("If all sides can live with it, it is more feasible than I said.")] },
  4: { down: [plain("The point about protection money stays with me. I have come down, though not far.")] },
  6: { up: [plain("I had rated it for this year. For ten years it deserves more.")] },
  8: {
    down: [
      plain(
        "I came down after seeing how alone we are with it. Half the country would call this war a crime, and that half votes.",
      ),
    ],
  },
  10: {
    up: [plain("The hours of police work are a better argument than the revenue, and I had not counted them.")],
    down: [plain("Somewhat lower: what replaces the income is a fair question that I had waved away.")],
  },
  11: { down: [plain("More risk than I gave it. The reason about the cousins is right.")] },
  12: {
    down: [plain("The best-paid posts in the republic: I had not thought of it like that, and now I can't stop.")],
  },
  13: {
    down: [
      plain("I was among those who liked it, and some of my reasons were wrong. The vacancy argument holds here too."),
    ],
  },
  14: { up: [plain("Everyone's quiet favourite, it seems, and now mine as well.")] },
  15: { up: [plain("Higher, since the compulsory tests are gone from the text.")] },
  19: { down: [plain("I keep the prisons and let go of the rest, which brings me down.")] },
  21: {
    up: [plain("With the routes off the table I can go up a step. No further.")],
    down: [plain("I had taken this too lightly. There may be no one to sign, as somebody wrote.")],
  },
  22: {
    down: [saying({ feasibility: 1 }, "Nobody outside would lead it, and I hadn't seen that. Feasibility to one.")],
  },
  24: { down: [plain("The map of who would have to agree is not a detail, and I had treated it as one.")] },
  26: { up: [plain("I now rate it for the banks and not for the helmets.")] },
  28: { up: [plain("The question of the dismissed has an answer in the thread, if not yet in the text. Up.")] },
};
