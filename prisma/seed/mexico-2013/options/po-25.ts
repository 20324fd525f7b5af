import type { SeedOption } from "../types";

export default {
  number: 25,
  title: "Keep the lights on in the newsroom: protect journalists and local papers",
  author: "Violet Osprey",
  submittedAt: "2013-04-11T10:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 1,
  facets: {
    summary: `In March the Zócalo papers of Coahuila told readers they would print nothing more about organised crime, and they are only the latest to say so aloud. Where no one reports, a mayor cannot be shamed nor a commander caught. This option makes the 2012 protection law work, prosecutes attacks federally and gives provincial papers the money to survive without the governor's advertising.`,
    intendedOutcome: `Threatened reporters obtain help within hours and most are able to keep working, in their town or for a time outside it. At least the murders of the last three years are taken to trial as attacks on the press, with whoever gave the order sought as well as whoever fired. Ten to fifteen regional newsrooms regain the ability to name names on their front page. A region with a working paper is one in which corruption under PO-1 has a witness.`,
    stakeholdersInvolved: `Gobernación runs the protection mechanism and must staff it; the special prosecutor FEADLE takes the cases. Editors, most of whom compete bitterly, have to agree on common rules and to insure stringers paid by the piece. Article 19, CPJ and the Foundation for Freedom of the Press in Colombia have experience to lend. Governors lose, since official advertising is their leash. Cartels lose the free hand to dictate the morning edition, and corrupt local police lose it with them.`,
    implementation: `1. Ninety days: fill the posts in the federal mechanism, spend the fund already voted, publish response times each month.
2. Pass the secondary legislation that lets federal prosecutors take over crimes against journalists, pending since the constitutional change of June 2012, and give FEADLE its own investigators.
3. Open four safe houses and a relocation allowance of six months, with the employer obliged to hold the post.
4. Create a press fund of perhaps 200 million pesos, financed by foundations and a slice of federal advertising, awarded by a jury without officials: armour for buildings, insurance, legal costs, wages for investigative teams.
5. Publish sensitive stories jointly, under the byline of several papers at once, so that killing one author stops nothing.`,
    conditionsForSuccess: `Reporters have to trust the mechanism with their address, which they will not do while state police provide the escorts. The law on official advertising promised in the Pact for Mexico must actually pass. Publishers need to pay living wages, since a stringer on 60 pesos a story is cheap to buy. And someone powerful has to be convicted, once.`,
    consequencesOfFailure: `A panic button that nobody answers is worse than none; it teaches the town that the federation is no different. Silence would spread from Tamaulipas and Coahuila to the Bajío. Anonymous pages such as Valor por Tamaulipas, with a price on the author's head, would be the last reporters left, and rumour would do the work of news.`,
  },
  placement: { x: -0.74, y: 0.29 },
  stakeholders: [
    { id: "press", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "civil-society", part: "supports" },
    { id: "judiciary", part: "supports" },
    { id: "state-and-municipal-governments", part: "opposes" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["information", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Violet Osprey",
      at: "2013-04-12T15:30:00Z",
      note: "Answers Pearl Heron (Colombia's bodyguards as spies) and Silver Badger (phones): escorts leave the state's hands, digital protection added.",
      changes: {
        facets: {
          conditionsForSuccess: `Reporters have to trust the mechanism with their address. They will not while local police provide the escorts, and Colombia shows that national agencies can be worse: the DAS that guarded journalists was also listening to them. So escorts come from a contracted body under a board with press members, and that board alone keeps location data. Every protected reporter gets a clean telephone, training and someone to call about a compromised account. The law on official advertising promised in the Pact for Mexico must pass, publishers need to pay living wages, and someone powerful has to be convicted, once.`,
        },
      },
    },
  ],
} satisfies SeedOption;
