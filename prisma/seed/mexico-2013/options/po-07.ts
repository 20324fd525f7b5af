import type { SeedOption } from "../types";

export default {
  number: 7,
  author: "Coral Curlew",
  submittedAt: "2013-04-09T11:15:00Z",
  origin: "documented",
  narrative: 3,
  title: "If Mexico cannot be fixed soon, fix the line: lock down the border",
  facets: {
    summary: `This option takes the pessimist's premise seriously: nothing done inside Mexico will work within this decade. The United States therefore raises the price of crossing. More agents with wider powers, more fence where fence helps, drones and ground sensors in between, the Coast Guard and Navy along both coasts, and closer inspection of everything that arrives from Mexico by road, rail, air or sea.`,
    intendedOutcome: `Nobody can stop every load, and the option does not pretend to. It aims at the balance sheet: if the chance of losing a shipment and its driver doubles, couriers cost more, loads become smaller, and Mexican organizations lose part of the margin that pays for gunmen. Spillover, still rare but dreaded in Arizona and Texas, becomes rarer. There is a political effect as well. A border that voters believe in gives Congress room for an immigration reform and for patience with Mexico's slower repairs, whichever of the other options brings them.`,
    stakeholdersInvolved: `The Department of Homeland Security leads, with Customs and Border Protection, ICE and the Coast Guard; governors lend National Guard units, and the Pentagon aircraft. Members of Congress who bargain over immigration this month are the natural sponsors. Mexico's government will be polite in private and indignant in public. Those who lose are lorry firms, the maquiladoras, border cities which live from one another, ranchers whose land is fenced and every family with members on both sides. The organizations that smuggle people gain customers.`,
    implementation: `- **Agents:** from about 21,000 to 30,000 Border Patrol officers in four years, with authority to search on private land within twenty-five miles.
- **Barriers:** three hundred miles more beyond the 650 that stand, and double layers near cities.
- **Eyes:** twelve further Predator-type aircraft, radar against ultralights, sensor towers bought off the shelf and not invented again as SBInet was.
- **Volunteers:** trained local observers, unarmed, under a sheriff.
- **Sea:** Coast Guard cutters and Navy patrol aircraft off California and Texas.
- **Ports of entry:** screening of every lorry within five years, from a fraction today.
- **Southbound:** the same lanes checked for rifles and cash.

The order matters. Sensors first, since they show where agents and fence are needed; the ports last, because they require construction. The bill would be 5 to 6 billion dollars a year above current spending.`,
    conditionsForSuccess: `Money in a year of sequestration, when CBP has announced furloughs. Recruits who have been properly checked: the hasty growth after 2006 let in people with cousins in the business. Legitimate trade has to move, or the Texas delegation will stop the programme itself. And intelligence must tell officers which one lorry in a thousand to open, because a wall of men who look everywhere sees little.`,
    consequencesOfFailure: `Traffickers move from the desert to the ports of entry, the tunnels of Otay Mesa and open boats, and the price in Chicago hardly stirs. The violence that comes from competition for a few crossings grows, since fewer crossings are worth more. Migrants die in worse country. Trade of half a trillion dollars a year slows, Latino citizens feel accused, Mexico cools its cooperation, and Washington has bought the most expensive way of watching its neighbour burn.`,
  },
  placement: { x: 0.52, y: -0.83 },
  stakeholders: [
    { id: "us-government", part: "leads" },
    { id: "us-law-enforcement", part: "leads" },
    { id: "us-armed-forces", part: "supports" },
    { id: "us-states", part: "supports" },
    { id: "mexican-government", part: "opposes" },
    { id: "private-sector", part: "opposes" },
    { id: "civil-society", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["law-enforcement", "military", "intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Coral Curlew",
      at: "2013-04-10T20:25:00Z",
      note: "Copper Falcon and Olive Tern: hard drugs come through the gates, not over the fence. The money moves from miles of fence to the ports of entry; volunteers only watch.",
      changes: {
        title: "Lock down the border where it leaks: gates and coasts before fences",
        facets: {
          implementation: `- **Ports of entry first:** 4,000 more officers there, twice as many lanes at the six busiest crossings, X-ray portals for one lorry in three within two years, chosen by risk. Pre-clearance on the Mexican side for sealed freight.
- **Southbound:** the same portals turned round for rifles and bulk cash, jointly with Mexican customs.
- **Sea:** Coast Guard cutters and patrol aircraft off southern California and Texas, where open boats have multiplied.
- **Between the ports:** sensors bought off the shelf, radar against ultralights, ten more unarmed drones, one hundred miles of fence to close gaps near cities, and 5,000 more agents instead of 9,000.
- **Integrity:** polygraph before hiring and again every five years.

Volunteers may observe and telephone, trained and unarmed, under a sheriff who answers for them. Searches on private land keep to existing law. The cost falls to something like 4 billion dollars a year, part of which quicker lanes repay.`,
        },
        placement: { x: 0.41, y: -0.77 },
      },
    },
    {
      by: "Coral Curlew",
      at: "2013-04-12T08:15:00Z",
      note: "Blue Osprey and Slate Wren showed what a harder line does to migrants and to the fight for plazas. The failure facet now says so plainly.",
      changes: {
        facets: {
          consequencesOfFailure: `Fewer usable crossings are worth more, and what is worth more is fought over: the worst years of Juárez and Nuevo Laredo came while enforcement on the American side was rising, so Mexican border cities may pay for our arithmetic. People who once crossed with a cousin must buy passage from the groups that murdered seventy-two migrants at San Fernando. Loads shift to tunnels and boats. If the ports slow down as well, factories from Querétaro to Michigan stop for lack of parts and the programme dies of its own queue.`,
        },
      },
    },
  ],
} satisfies SeedOption;
