import type { NorthernOption } from "../types";

export default {
  number: 2,
  author: "Copper Gecko",
  submittedAt: "2011-03-08T06:10:00Z",
  origin: "documented",
  title: "A standing commission that outlives both presidents",
  facets: {
    summary: `Cooperation between the two governments rests on people who get on with each other, and in less than two years most of them will be gone. Before either election campaign begins, both countries should set up a permanent security commission with its own secretariat, published decisions and commitments for six years at a time, so that a new president inherits a working table and has to say aloud why he leaves it.`,
    intendedOutcome: `On the first of December 2012 a new Mexican government takes office and no programme stops. Quarrels still happen, over a leaked cable or a shooting at the border, but there is a place where they are dealt with in days and the rest of the work goes on. By 2014 each measure under Mérida has one responsible person in either capital, whose name is known to the other.`,
    stakeholdersInvolved: `Foreign ministries lead, since they alone can speak for all departments. The interior and defence ministries will resist being summoned by diplomats; they come if money is decided at the table. In Mexico the three large parties have to be there from the start, for any of them may govern. Governors of border states on both sides receive seats without votes. Both legislatures appoint observers.`,
    implementation: `An exchange of notes suffices: a treaty would need two thirds of the US Senate and would be taken hostage there. The notes establish

- a commission at ministerial level, meeting twice a year, alternately north and south of the river;
- a secretariat of thirty in Ciudad Juárez and El Paso, half from each country, led in turn;
- a public list of decisions with dates, and a report on what was not done;
- a hotline between deputy ministers with the duty to answer within a day.

Candidates of all parties are briefed together in the spring of 2012. The secretariat begins with what exists already: the bilateral follow-up office that opened in Mexico City last year could become its Mexican half.`,
    conditionsForSuccess: `It must decide about money, or it will be a conference. The Mexican opposition must be able to claim part of the authorship. And Washington has to accept a Mexican agenda beside its own: guns, demand and the treatment of migrants stand on the list from the first meeting, whatever comes of them.`,
    consequencesOfFailure: `One more body with a flag and a web page. Harm would come if it slowed what now works informally, because officials wait for a meeting instead of telephoning. If the next government in Mexico should prefer a quiet arrangement with the cartels, a commission would also lend it cover for some months.`,
  },
  placement: { x: -0.62, y: 0.12 },
  stakeholders: [
    { id: "us-executive", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "us-congress", part: "supports" },
    { id: "northern-states", part: "supports" },
    { id: "us-border-states", part: "supports" },
    { id: "us-agencies", part: "affected" },
  ],
  instruments: ["diplomacy"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
