import type { SeedNarrative } from "./types";

export const narratives: SeedNarrative[] = [
  {
    number: 1,
    nickname: "Mexico Can Do It",
    quadrant: "upper-left",
    tagline: `Put the house in order, and the cartels shrink to a crime problem that a working state can manage.`,
    abstract: `Drugs pass through many countries without ruling any part of them. In this narrative the difference lies in the state, and so does the cure. Mexico cleans its police and courts, gives towns and newspapers the means to resist, creates legal work, goes after the money and enlists the Church; at the end of the line it even keeps a door open for those who want to lay down arms. Foreign partners pay and advise, but Mexicans lead.`,
    rationale: `The options gathered here share a diagnosis. A large market to the north and a supply from the south explain why drugs cross Mexico; they do not explain why a mayor has to ask permission to appoint a police chief. That has domestic causes: decades of one-party rule that managed crime rather than prosecuting it, courts in which most offenses end without a sentence, and regions where the illegal economy is the only one that hires.

These weaknesses feed one another. Violence drives away investors and visitors, the lost revenue starves police and schools, and poor police make the next murder easier. The same circle can turn the other way, and the options differ mainly in where they would start to push. PO-1 and PO-6 begin with institutions: local government, the press, vetted officers, the new oral trials due everywhere by 2016. PO-4 and PO-9 begin with livelihoods. PO-14 prefers a few visible victories that restore credit, PO-3 strikes at profits with the anti-laundering law that takes effect in July, and PO-17 and PO-21 work on loyalty, through parishes and in the last resort through talks.

The crowd kept these together because each makes the others cheaper. Seized assets can pay for training; a court that convicts makes an amnesty worth accepting; a job gives the refusal preached on Sunday some chance on Monday. Help from abroad remains welcome as money, expertise and discretion. What it cannot supply is legitimacy, and legitimacy is the scarce resource here.`,
    risks: `Nearly everything in this narrative has been tried in some form, and the results were partial at best. Police forces have been vetted, renamed and dissolved several times since the 1990s. A reader may fairly ask why commitment should be greater now; the answer depends on a president who has been in office for four months.

Time is the second danger. Institutions take ten or fifteen years, and cartels will not sit through them quietly. Killing of mayors, candidates, reporters and honest commanders is likely to rise exactly when reform begins to bite, and a government may give way at that point. Reform also offers new rents: development money and seized property can be captured by the same local networks that it was meant to break.

Negotiation carries its own costs. Limited amnesties could reach people wanted abroad, about 110 Mexicans being subjects of Interpol red notices, and would strain relations with Washington and the courts of other countries. Priests and civic leaders drawn into such talks become targets. Finally, success here leaves the American market where it is; a Mexico that has solved its problem may merely pass it on to Guatemala and Honduras.`,
    options: [1, 4, 9, 6, 14, 3, 17, 21],
  },
  {
    number: 2,
    nickname: "Sharper Knives",
    quadrant: "upper-right",
    tagline: `First break the armed groups with Mexico's own force, more cunning than before and harder if need be; rebuild afterwards.`,
    abstract: `Reform is slow and graves are filling now. This narrative takes the view that a state which cannot hold its own territory must recover it before anything else can grow there. Mexico raises the quality and the pressure of its own operations: better intelligence and planted distrust among its enemies, control of the isthmus and the sea lanes, pursuit of leaders, sentences nobody can buy off. Washington assists from a distance, and the victory is to be Mexican.`,
    rationale: `The supporters of this narrative do not dispute that poverty and corruption nourish the cartels. They dispute the order of work. A school cannot be run in a town that is under siege, and a judge who is murdered reforms nothing. If Mexico is close to losing the power to govern whole districts, the sequence has to be force first and reconstruction afterwards.

Calderón's years are read here as a lesson in method. Troops were spread thin over the country, kingpins fell without any plan for the vacancy, and prisoners ran their affairs from their cells. The options answer these faults one by one. PO-11 puts intelligence in front: penetrate the organizations, protect one's own agencies from being penetrated, and use the hatred of cartel for cartel as a weapon. PO-12 gives up the idea of a war everywhere and concentrates on the narrow land between Oaxaca and Veracruz and on the approaches by sea, where most northbound cocaine must pass. PO-2 aims at turnover so quick that promotion becomes a death sentence. PO-19 wants punishment to be certain and visible, since the sight of impunity recruits for the other side. PO-8, the furthest, concludes that this is armed conflict and should be fought as such.

What unites them is ownership. The force is Mexican, decided in Mexico City, and shows citizens and neighbors alike that the country can deal with its own insurgents. Debate improved the more selective options most; the crowd regarded the general offensive chiefly as a threat that makes the others credible.`,
    risks: `This is the narrative with the highest stakes. If it falls short, Mexico will have repeated the last six years with heavier weapons. Removing leaders has so far produced splinter groups that are younger and crueler, and misinformation among cartels gets people killed who never chose a side. Civilians will die in any escalation. Disappearances and torture attributed to soldiers and marines are already before the courts and the inter-American system.

Money and politics come next. Long operations cost more than the present budget bears, frighten off the visitors and firms whose taxes should pay for them, and leave less for schools and prosecutors. Powers granted to security forces in an emergency are hard to take back and easy to sell: the Zetas themselves began as deserters from an elite unit. Harsh penalties, with death for traffickers at the extreme, would collide with the constitution, which has forbidden capital punishment since 2005.

Abroad, a campaign without restraint would make it difficult for Washington to go on paying, because part of Mérida money is tied to human rights. And groups with their backs to the wall strike outward, at officials, journalists and crowds.`,
    options: [11, 12, 2, 8, 19],
  },
  {
    number: 3,
    nickname: "Boots on the Ground",
    quadrant: "lower-right",
    tagline: `If Mexico cannot stop the violence, the United States steps in, from advisers at one end to soldiers at the other.`,
    abstract: `American buyers pay for this war and American gun shops arm it, so sooner or later Washington may treat it as its own. The narrative follows that decision up a ladder: advisers inside every Mexican force, drones and special units in support of local operations, a closed border, and finally a zone under American and allied control in the northern states. Each rung promises more effect than the one below, at a higher price in sovereignty and lives.`,
    rationale: `Three observations carry this narrative. The market that feeds the cartels is American. The danger is not stopped by the river, for the groups have distributors in cities all over the United States and have threatened American officials. And means have become available: units, aircraft and the craft of mapping networks, learned in Iraq and Afghanistan, are coming home in search of a task. If Mexico City proves unable to act, an American president will be asked why he did not.

The options form a scale more than a list. PO-5 is an extension of what Mérida does already: more aid, and advisers from the FBI, DEA, ATF and city police placed at each level of the Mexican forces, where they bring skill and also a second pair of eyes against corruption. PO-13 adds precise operations, with drones and special forces helping Mexican commanders to remove the middle managers who keep the business running. PO-7 gives up on results inside Mexico and raises the cost of crossing, by land, sea and air, until smuggling pays badly. PO-22 assumes that the northern states have slipped from anybody's control and would put troops and police there, preferably alongside Canada, Colombia and Brazil under an OAS roof, so that local government can be built anew.

Nobody argued that all four should be done. The lower rungs were defended as likely, perhaps already under way, and the upper ones as contingencies that a responsible planner has to think through before the crisis and not during it.`,
    risks: `Memory is the first obstacle. Every Mexican child learns about 1847 and Veracruz in 1914, and no government could survive for long under the suspicion of having invited the third. Unilateral steps would be called imperial throughout Latin America, and would hand the cartels the one thing they lack, a patriotic cause. Officials who cooperate today on extradition and intelligence might stop.

At home the appetite is small. Voters have just watched two wars end without victory; the first advisers who come back in coffins, or the first wedding party hit by a drone, would change the debate in a day. Cartels have mostly avoided provoking the United States, and that restraint could end, with its citizens, consulates and companies within easy reach. Hostility toward Mexican-Americans could grow on the pretext of security.

There are practical doubts too. A sealed border would slow trade worth more than a billion dollars a day before it stopped powder that fits in a spare tire. A control zone has no natural end: rebuilding a state takes longer than any mandate. A multinational frame through the OAS softens some of this, but its members would need persuading that they are partners and no mere cover.`,
    options: [5, 13, 7, 22],
  },
  {
    number: 4,
    nickname: "No Market, No Problem",
    quadrant: "lower-left",
    tagline: `Take away the buyers and the prohibition premium, and the cartels lose the income that makes them armies.`,
    abstract: `Seizures and arrests make good pictures and leave prices much as they were. This narrative goes to the other end of the chain. It would legalize cannabis, treat the heaviest American users, reopen the world's drug treaties, offer safer substitutes and let the United Nations follow the money that remains. Most of the action takes place outside Mexico and without force. It is the slowest of the four directions, and the one which would change most if it succeeded.`,
    rationale: `An industry with tens of billions in revenue replaces a lost load, a burned field or a captured chief out of petty cash. What it cannot replace is its customers. The options in this bundle therefore leave the routes alone and work on the market, in three different ways.

The first is to take products out of criminal hands. PO-10 begins with cannabis in the United States, where two states have voted and national opinion has just crossed the half; its direct cost to the cartels is moderate, and its author sets more store by the police hours it frees. PO-24 carries the thought to the treaties and would let willing states regulate other substances by tiers. The second way is to need less. PO-15 aims at the minority who consume most, through clinics, prescription and well-run probation, and its author gave up compulsory tests for workers after losing the argument in public. The third is competition: PO-27 asks whether science, properly paid, could offer medicines and devices that leave the street product behind.

PO-26 differs in kind, and moderators placed it here after some dispute. It supplies what a shrinking market will still need, an international effort against the finances of those who remain, along with investigators lent at Mexico's request.

The order matters more than in other narratives. Treatment and cannabis can start under present law; treaties and molecules take decades. The bundle also has a moral argument, made by many Mexican members: the country that buys should carry a larger part of the burden.`,
    risks: `Patience is the price. None of these measures will reduce killings in the life of the present Mexican government, and some could increase them at first. A group whose exports dwindle keeps its gunmen and looks for other income: ransom, protection, fuel, migrants. It may also fight harder for what is left. Unless Mexican policing improves in the meantime, demand policy can move the violence without lessening it.

The health risk is real and was argued at length. Lower prices and open sale may bring more use and dependence, above all if a legal industry acquires the influence that tobacco once had. Substitutes might prove as habit-forming as what they replace, as medicine has learned twice with opioids. Each such failure would be seized on to reverse the rest.

Politically the narrative can be painted as surrender. It depends on American majorities, state by state, and on a consensus in Vienna and New York that Russia, much of Asia and the Gulf do not share; a change of administration could halt it midway. Half-measures are worse than none here, since a licensed market next to a prohibited one rewards whoever crosses between them. And cocaine, where the money is, remains the drug for which the crowd found the weakest remedy.`,
    options: [10, 15, 27, 24, 26],
  },
];
