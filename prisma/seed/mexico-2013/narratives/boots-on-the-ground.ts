import { comment, rating, revision } from "../cite";
import type { SeedNarrative } from "../types";

export const bootsOnTheGround: SeedNarrative = {
  number: 3,
  nickname: "Boots on the Ground",
  quadrant: "lower-right",
  tagline: `If Mexico cannot stop the violence, the United States steps in, from advisers at one end to soldiers at the other.`,
  abstract: `American buyers pay for this war and rifles go south through American lanes, so sooner or later Washington may treat it as its own. ${revision(7, 3)} ${comment(7, "f")} The narrative follows that decision up a ladder: advisers inside the Mexican police, drones and planners in support of Mexican raids, harder gates and coasts, and finally a corridor of the border under foreign troops and an OAS mandate. ${revision(5, 2)} ${revision(13, 3)} ${revision(7, 3)} ${revision(22, 2)} Each rung promises more effect than the one below, at a higher price in sovereignty and lives. ${revision(5, 2)} ${revision(22, 2)}`,
  rationale: `Three observations carry this narrative. The revenue comes from the north and goes south in cash and through banks. ${comment(7, "f")} The danger is not stopped by the river: an American agent was shot in 2011, the shooters in the ambush at Tres Marías were federal police, and the groups have people in Phoenix, Houston and Los Angeles. ${comment(5, "e")} ${revision(22, 2)} And means have become available, for the routine of raid and reading that broke networks in Iraq is looking for a new use, and soldiers are coming home from Afghanistan. ${revision(13, 1)} ${revision(22, 1)}

The options form a scale more than a list. PO-5 sends colleagues with a ceiling of seven hundred, a third of them from Latin America, Spain and Canada, for states that ask. ${revision(5, 2)} PO-13 adds four unarmed aircraft and planners who do not go through doors, to help Mexican cells against the managers in the middle. ${revision(13, 3)} PO-7 gives up on results inside Mexico and raises the cost of crossing at the gates and along the coasts. ${revision(7, 3)} PO-22 would put a mixed force into one corridor of Tamaulipas once Mexico says that it has lost its border, so that town halls and courts can be built anew behind it. ${revision(22, 2)}

Nobody argued that all four should be done. The author of the uppermost wrote it because somebody in Washington will, so that it had better be examined. ${comment(22, "c")} By the end no analyst in its thread, the author included, would hold six states at once. ${comment(22, "l")}`,
  conditions: `The request has to be Mexican, public and repeated. Advisers need an agreement that the Mexican Senate has approved, planners a vote of the same Senate, troops a letter from President and Senate together. ${revision(5, 2)} ${revision(13, 3)} ${revision(22, 2)} Without the vote, the secret lasts until the first leak. ${comment(13, "e")}

Foreigners must be few, patient and able to speak. Advisers need Spanish and three years; people on six-month tours collect anecdotes. ${revision(5, 2)} They stay out of patrols and vehicles, which costs some of the teaching and avoids most of the funerals. ${comment(5, "f")}

Everything they do has to end in a Mexican court and a Mexican patrol. No raid is approved until police for the days after it have been named, and a prosecutor sits in each cell. ${revision(13, 3)} At the border, legitimate trade must keep moving, with twice the lanes before there are twice the checks. ${revision(7, 3)} ${comment(7, "d")} A corridor, if it ever comes, needs a Latin American commander and teachers and judges in the second wave; a soldier beside a closed school is another gang with a flag. ${revision(22, 2)} ${comment(22, "d")}`,
  risks: `No other narrative is so uncertain of its upper half. More than four in five of those who rated PO-22 gave its risk a 6 or a 7. ${rating(22, "risk", 6)}

Memory is the first obstacle. Every village has a schoolbook with Veracruz in 1914 and Pershing in it, and twelve hundred Americans, the first figure of PO-5, would have been the largest foreign security presence since the latter. ${revision(22, 2)} ${comment(5, "a")} What is done quietly today could be lost by what is done loudly tomorrow: one strike on the wrong pickup would have ended the drone program and much else, and its author struck out the clause that allowed it. ${revision(13, 3)} ${comment(13, "d")}

There is no natural end. Northern Ireland took thirty-eight years, the Israeli zone in Lebanon grew from a precaution into eighteen, and a mandate of two years is a hope written against that record. ${comment(22, "a")} ${comment(22, "i")}`,
  domesticDangers: `In Mexico, the danger is to those who cooperate. Units that worked with American teams would be hunted through their families, and an adviser who leaves after the first funeral leaves behind colleagues whose names are known. ${revision(13, 3)} ${revision(5, 2)} A teacher from the north promises that none of the pupils' parents would open the door to an American patrol, for fear of the soldier and of whoever saw them talking to him. ${comment(22, "b")}

Help also takes sides without meaning to. Of the two corridors that the aircraft would watch, one belongs mostly to the Zetas, and whoever loses managers there, the other side moves in. ${comment(13, "g")} Tips come from rivals with money. ${comment(13, "f")}

Border cities would pay for the arithmetic of PO-7. Fewer crossings are worth more and are fought over; Juárez buried more than three thousand in 2010 beside one of the safest cities of the United States. ${revision(7, 3)} ${comment(7, "e")} Migrants who once crossed with a cousin now pay the plaza. ${comment(7, "i")}`,
  internationalDangers: `Latin America remembers Santo Domingo in 1965 as an American invasion with Brazilian decoration, and expects the same of any force under Northern Command. A member who writes from Brazil sets two conditions, a Latin American commander and a request that nobody doubts, and would otherwise have Brazil struck from the list. ${comment(22, "e")} ${comment(22, "f")} Should gunmen who are hated today become patriots, no Mexican politician could speak of cooperation for a generation. ${revision(22, 2)}

Retaliation would come inside the United States, in Phoenix, Houston and Los Angeles, where the groups have people. ${revision(22, 2)} Published triggers make it worse, because a cartel whose rival holds Tamaulipas would know exactly which three events to stage. ${comment(22, "j")}

Trade is hostage throughout. Near-total inspection was tried in 1969 and lasted about three weeks; with foreign troops in the north, the map on the evening news is red as far as Cancún. ${comment(7, "a")} ${comment(22, "g")} And pictures of a whole city's daily life, kept on American servers, would come out as well. ${comment(13, "j")}`,
  costs: `The rungs differ by a factor of a hundred. Unarmed flights and planners come to about 180 million dollars a year and advisers to 250 million, a third of which raises Mexican pay; gates, ships and sensors to something like 4 billion; one corridor of two million people to 20 billion, of which a sixth is for reconstruction. ${revision(13, 3)} ${revision(5, 2)} ${revision(7, 3)} ${revision(22, 2)} The six states of the first version would have approached 60 billion for the American share alone. ${revision(22, 1)}

Even the low rungs are dear for what they teach. A detective from Chicago, with housing and guards, costs perhaps fifteen times his Mexican counterpart, and the sum would double the pay of tens of thousands of municipal officers. ${comment(5, "j")}

Trade carries the largest uncounted bill: waiting at San Ysidro already costs its region billions a year, and doubled lanes are the only part of the narrative from which chambers of commerce on both sides would gain. ${comment(7, "h")} The price in lives includes Americans. At least one adviser will be killed, its author writes, and Congress is not prepared for the day after. ${revision(5, 2)} ${comment(5, "e")}`,
  outlook: `The lower half is likely, because it continues what exists. Flights at Mexico's invitation have been reported since 2011, and foreign instructors have taught thousands of federal recruits. ${revision(13, 3)} ${comment(5, "i")} If it goes well, some investigative squads do work after three years that stands up in an oral trial, and crime at a few gates becomes more expensive. ${revision(5, 2)} ${revision(7, 3)}

Drones and gates divide the crowd along known lines. More than half put the impact of PO-13 at 3 or lower, while a good third put it at 5 or higher; of PO-7, its own author no longer believes that nothing inside Mexico matters. ${rating(13, "impact", 6)} ${comment(7, "k")}

The corridor is a contingency with written triggers: a garrison overrun, a state capital held for days, the main crossings closed. It answers the question what Washington might do if it despaired, and stands here as the outer bound of what foreigners could try. ${revision(22, 2)} ${comment(22, "l")}`,
  counterCase: `The case against is that foreigners fix what they can see. Local officers soon learn which version of events the adviser rewards, and produce better paperwork about the same behavior. ${comment(5, "l")} In Colombia the gains came with a tax on the wealthy, a president who wanted them and a director who could dismiss thousands; advisers helped people who had already decided, and after each arrest there was another chief within the month. ${comment(5, "h")} ${comment(13, "h")}

Nor do walls and wings touch the cause. Fences work as long as the country on the other side wants them to, hardened lines have turned every migrant into a customer of the plaza, and what is stopped at the fence goes through tunnels and in boats. ${comment(7, "j")} ${revision(7, 3)} ${comment(7, "i")}

The upper rung fails by its own numbers. Twenty soldiers to a thousand inhabitants make four hundred thousand for the north, more than twice the American peak in Iraq; and if the belt held, the trade would wait on both sides of it until the soldiers left. ${comment(22, "a")} ${revision(22, 2)} Mexico would have lent its sovereignty, and a gunman would have been given a flag. ${revision(22, 2)}`,
  options: [
    {
      number: 5,
      line: `The lowest rung: up to seven hundred invited advisers, a third of them not American, who teach detective work and leave with a successor in place.`,
    },
    {
      number: 13,
      line: `Lends sight and tempo: unarmed aircraft and planners for six Mexican cells that arrest the managers in the middle, each raid with a warrant.`,
    },
    {
      number: 7,
      line: `Works without Mexico if it must: more lanes, X-ray portals in both directions and ships, so that each crossing costs the groups more.`,
    },
    {
      number: 22,
      line: `The last rung and a contingency: at Mexico's request, a force under the OAS holds one corridor of Tamaulipas while the state behind it is rebuilt.`,
    },
  ],
};
