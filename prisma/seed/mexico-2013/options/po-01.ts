import type { SeedOption } from "../types";

export default {
  number: 1,
  author: "Olive Plover",
  submittedAt: "2013-04-09T06:45:00Z",
  origin: "documented",
  narrative: 1,
  title: "Clean the town hall first: honest local government, watched by a free press",
  facets: {
    summary: `Corruption is the cheapest weapon the cartels own, and the town hall is where they buy it. Mexico should use this presidential term to make local government hard to capture: an anti-corruption prosecutor who does not answer to the people he investigates, open municipal books, protection for officials who refuse, and lasting support for the civic groups and local reporters who keep watch.`,
    intendedOutcome: `By 2018 a mayor in Tamaulipas or Michoacán who is offered silver or lead should have somewhere to turn, and one who takes the silver should expect to be found out. We would see it in three places: fewer local officials and reporters murdered, convictions that reach above the rank of municipal policeman, and a higher share of crimes reported, which victim surveys now put at about one in ten. Traffickers would still move drugs. They would no longer have free use of public payrolls, works contracts and police radios.`,
    stakeholdersInvolved: `The Presidency and Congress lead, since the legal design has to be federal. Governors are both the key and the obstacle: most municipal money passes through their hands, and they have outlived every previous clean-up. They must be won with conditions on transfers rather than with appeals. Civic watchdogs, bar associations, universities and business chambers supply monitors; local editors supply daylight. USAID can pay for training if it stays in the background. The losers are contractors, brokers and police commanders who live from the present arrangement, and of course the groups that pay them.`,
    implementation: `Start with the anti-corruption commission that the President promised before taking office, but give it prosecutors of its own and a head confirmed by two thirds of the Senate for a term that outlasts the sexenio. In the same package:

- publish every municipal contract and payroll on one national site, as a condition for federal security subsidies such as SUBSEMUN;
- rotate outside auditors through the hundred or so municipalities most exposed to extortion;
- extend the 2012 protection mechanism for journalists and rights defenders to threatened mayors, councillors and whistleblowers, with a budget line of its own.

The first two years go to thirty pilot municipalities, chosen with the states but not by them. Civic groups receive five-year grants through a foundation with Mexican and foreign trustees, so that no governor can turn off the tap. Cost: perhaps two billion pesos a year.`,
    conditionsForSuccess: `The first cases have to touch members of the governing party. If the only defendants are fallen rivals, as many read the arrest of the teachers' union leader in February, nobody will testify. Protection must work before publicity begins, otherwise we are asking people to be brave on our behalf. Congress has to keep the money steady through the mid-term election of 2015, and federal forces must hold the pilot towns long enough for witnesses to believe that the state will still be there next year.`,
    consequencesOfFailure: `A loud and hollow campaign is worse than none. It would teach citizens that transparency is a slogan and officials that it is a risk, and it would hand the cartels a list of everyone who came forward. More dead editors would follow, and more newspapers would do as Zócalo of Saltillo did last month and announce that they no longer print news of organized crime. Washington would conclude that reform is hopeless and fall back on helicopters.`,
  },
  placement: { x: -0.78, y: 0.82 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "civil-society", part: "supports" },
    { id: "press", part: "supports" },
    { id: "judiciary", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["information", "law-enforcement", "financial"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Olive Plover",
      at: "2013-04-10T17:40:00Z",
      note: "Pilot towns are now chosen by criteria published in advance, and candidates are covered too, after the exchange with Onyx Puma and Ochre Gecko.",
      changes: {
        facets: {
          implementation: `Start with the anti-corruption commission that the President promised before taking office, but give it prosecutors of its own and a head confirmed by two thirds of the Senate for a term that outlasts the sexenio. In the same package:

- publish every municipal contract and payroll on one national site, as a condition for federal security subsidies such as SUBSEMUN;
- rotate outside auditors through the hundred or so municipalities most exposed to extortion;
- extend the 2012 protection mechanism for journalists and rights defenders to mayors, candidates, councillors and whistleblowers under threat.

Thirty pilot municipalities come first. They are picked by a score published beforehand (murders of officials, extortion, unreceipted spending), and at least a third must be governed by the President's own party. Civic groups receive five-year grants from a foundation with Mexican and foreign trustees. Party finance auditors join for the campaigns of 2015, when narco money will look for candidates. Cost: perhaps two billion pesos a year.`,
        },
      },
    },
    {
      by: "Olive Plover",
      at: "2013-04-12T09:20:00Z",
      note: "Takes up Violet Osprey's point that newsrooms need income as much as bodyguards.",
      changes: {
        facets: {
          conditionsForSuccess: `The first cases have to touch members of the governing party. If the only defendants are fallen rivals, as many read the arrest of the teachers' union leader in February, nobody will testify. Protection must work before publicity begins. And the provincial press needs an income that does not come from the governor: rules for the fair placing of official advertising matter as much to a Veracruz newsroom as an armoured car. Federal forces must hold the pilot towns long enough for witnesses to believe that the state will still be there next year.`,
        },
      },
    },
  ],
} satisfies SeedOption;
