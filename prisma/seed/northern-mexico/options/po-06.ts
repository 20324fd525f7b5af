import type { NorthernOption } from "../types";

export default {
  number: 6,
  author: "Ivory Falcon",
  submittedAt: "2011-03-08T10:00:00Z",
  origin: "synthetic",
  title: "Work within sight of the fence",
  facets: {
    summary: `Since NAFTA Mexico's exports to its neighbour have more than quadrupled, and the boys who grow up beside the factories that make them are killing each other for a lookout's wage. Trade has brought plants to the border and left the districts around them without crèches, buses, secondary schools or a second employer. Attach a fund for those districts to the trade itself.`,
    intendedOutcome: `In ten named districts of Juárez, Tijuana, Reynosa and Matamoros the share of people between fifteen and nineteen who neither learn nor work falls by half in five years. It is a modest aim if one thinks of a country and an immense one if one has walked through Anapra. Violence should follow with a lag of two or three years. I don't promise a number for that, since nobody honestly can.`,
    stakeholdersInvolved: `Plants and hauliers pay, and will be more willing than one expects: they pay already, for guards, convoys and staff who resign. City governments plan with the residents' committees, and the federal social ministry runs nothing but the accounts. The North American Development Bank in San Antonio, which the two countries own in equal parts, holds the money. Mothers who work the second shift should be asked first, for a crèche open until midnight will do more for them than any course.`,
    implementation: `A levy of two dollars on each loaded lorry that crosses northward, about five million crossings a year, matched dollar for dollar by each government: thirty million in all, every year, that no parliament needs to renew. It buys in this order:

1. crèches and schools that stay open as long as the shifts last;
2. bus lines at night, lit and guarded;
3. paid apprenticeships for sixteen-year-olds, of whom each plant above 200 employees takes a fixed share;
4. credit for small firms that sell to the plants, which now buy almost everything abroad.

Juárez goes first. The federal programme that followed the killing of fifteen young people at a party there last year has shown what can be built in twelve months, and also that buildings without salaries stay empty.`,
    conditionsForSuccess: `Contracts are published before they are signed. The levy is collected by customs, together with other fees, and goes straight to the Bank. Extortion is treated as an attack on the fund: a district in which builders pay is skipped until they don't. And it has to survive the first recession, when plants will ask to be let off.`,
    consequencesOfFailure: `The money becomes one more thing to tax for whoever rules the street, and we will have paid it in instalments. A subtler failure is success next door, with good schools in ten districts and the gangs' recruiters two bus stops further on.`,
  },
  placement: { x: -0.9, y: 0.62 },
  stakeholders: [
    { id: "business", part: "leads" },
    { id: "northern-states", part: "leads" },
    { id: "mexican-government", part: "supports" },
    { id: "us-executive", part: "supports" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Ivory Falcon",
      at: "2011-03-10T12:10:00Z",
      note: "Slate Wren showed that a flat fee falls on fruit and spares television sets; it is by value now. The rule for extortion is kinder to districts.",
      changes: {
        facets: {
          conditionsForSuccess: `Contracts are published before they are signed. The levy is collected by customs, by the value of the load and not by the lorry, and goes straight to the Bank. Extortion is treated as an attack on the fund: where builders are made to pay, the work stops in that street, and what was meant for it waits on an account that residents can see. And it has to survive the first recession, when plants will ask to be let off.`,
        },
      },
    },
  ],
} satisfies NorthernOption;
