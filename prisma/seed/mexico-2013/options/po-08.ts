import type { SeedOption } from "../types";

export default {
  number: 8,
  author: "Saffron Wren",
  submittedAt: "2013-04-09T12:00:00Z",
  origin: "documented",
  narrative: 2,
  title: "Stop policing an enemy: declare the conflict a war and fight to win it",
  facets: {
    summary: `Calderón sent soldiers to do police work under police rules, in numbers too small to hold what they took. This option draws the opposite lesson from his failure. Congress and the President acknowledge an internal armed conflict in named regions; the army and navy fight there under the law of war, with mass, heavy weapons where lawful, and the intention of destroying the armed formations of the cartels.`,
    intendedOutcome: `The target is not the drug trade. It is the ability of any private organization to field gunmen in column, besiege a town, tax a highway or depose a mayor. Once the paramilitary wings of the Zetas, the Gulf, the Knights Templar and their like have been broken, what remains is crime, and crime belongs to the police. We should expect a hard eighteen months with rising casualties, followed by the return of state authority to Tamaulipas, Michoacán and the sierra of Durango and Guerrero in a form that does not have to negotiate its entry.`,
    stakeholdersInvolved: `The President, the Secretary of National Defence and the Secretary of the Navy lead. Congress must vote and the Supreme Court must let the decree stand; neither can be taken for granted, since PRI governors would find generals in their capitals. Washington supplies helicopters and intelligence but has to reckon with the Leahy law. The International Committee of the Red Cross should be invited before anybody asks. Rural people in the war zones pay first. The new gendarmería becomes the force that follows the army, or it loses its purpose.`,
    implementation: `**Law.** A decree under Article 29, as rewritten in 2011, limited to listed municipalities and to six months at a time, with the Supreme Court's review that the article demands. An act on internment with a judge at fourteen days.

**Force.** Bring the troops on these operations from the roughly 50,000 of the last administration towards 100,000, by calling back units from static guard duty and recruiting two more brigades of military police. Double the medium-lift helicopters.

**Sequence.** One theatre at a time. First the north-east, cut off from the border crossings to the highway junctions of San Luis Potosí; then the hot land of Michoacán; then the sierra. In each: isolate, enter in strength, disarm, stay, and hand the towns to gendarmes after not less than nine months.

**Money.** In the order of one per cent of the federal budget a year, most of it for mobility and pay.`,
    conditionsForSuccess: `Political endurance past the mid-term elections of 2015. A legal frame firm enough that a lieutenant knows when he may shoot and a prisoner knows who holds him. Reserves, so that holding one theatre does not empty another. Officers rotated out before they can be bought. Above all the towns must see that the soldiers do not leave again, because informers who trusted the state and were abandoned have been killed in every earlier campaign.`,
    consequencesOfFailure: `Mexico would have dignified gangsters as belligerents, hollowed its constitution and still not won. The list of more than 26,000 disappeared that the interior ministry acknowledged in February would grow. American aid could be cut under its own conditions, investors would read 'war' in the decree and go elsewhere, and soldiers accustomed to special powers seldom return them with thanks. The army is the last institution most Mexicans trust; it could lose that.`,
  },
  placement: { x: 0.94, y: 0.63 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-armed-forces", part: "leads" },
    { id: "us-government", part: "supports" },
    { id: "judiciary", part: "opposes" },
    { id: "state-and-municipal-governments", part: "opposes" },
    { id: "civil-society", part: "affected" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["military", "intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Saffron Wren",
      at: "2013-04-11T13:10:00Z",
      note: "Indigo Osprey and Jade Heron: the legal part claimed too much. Three theatres become one, internment goes, civil courts keep jurisdiction over soldiers.",
      changes: {
        title: "Treat it as a war where it is one: a single theatre, held to the end",
        facets: {
          implementation: `**Law.** A decree under Article 29 for the border municipalities of Tamaulipas and the adjoining part of Nuevo León alone, six months at a time, reviewed by the Supreme Court. Inside it armed columns may be fought as enemy forces, without waiting for their first shot. No internment: prisoners go before a federal control judge sitting in the theatre, and soldiers accused of crimes against civilians before civil courts, as the Court has held since the Radilla decision.

**Force.** About 35,000 soldiers and marines in one theatre, found by closing static guards and not by recruiting. Helicopters on loan until Mexico's own arrive.

**Sequence.** Cut the region off from San Luis Potosí to the crossings; enter the cities together and not in turn; disarm; stay. Gendarmes patrol with the soldiers from the first week and replace them after a year. Only then does Congress decide whether there will be a second theatre.

**Money.** Mostly mobility and field pay, and an observer office of the human rights commission in every garrison.`,
          conditionsForSuccess: `That the theatre is truly sealed, otherwise the gunmen spend the year in Monterrey or McAllen. That the gendarmería exists in numbers, which the government has promised and not yet shown. That commanders are judged by towns reopened and not by bodies, the mistake which gave Colombia its false positives. That the decree lapses unless it is renewed in open debate. That nobody leaves before the first local police force has passed its vetting and served six months.`,
        },
        placement: { x: 0.87, y: 0.6 },
      },
    },
  ],
} satisfies SeedOption;
