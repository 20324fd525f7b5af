import type { Term } from "../setup";
import { defaultCriteria } from "@/lib/domain/ratings/criterion";
import { dimefil } from "./dimefil";
import { dayMs, type ExerciseTemplate } from "./template";

/** The parties of the Mexico exercise; ids appear in options, coverage and exports. */
export const mexicoStakeholders = [
  { id: "mexican-government", name: "Government of Mexico" },
  { id: "state-and-municipal-governments", name: "State and municipal governments" },
  { id: "mexican-armed-forces", name: "Mexican armed forces" },
  { id: "mexican-police", name: "Mexican police forces" },
  { id: "judiciary", name: "Courts and prosecutors" },
  { id: "cartels", name: "Cartels" },
  { id: "us-government", name: "Government of the United States" },
  { id: "us-law-enforcement", name: "US law-enforcement agencies" },
  { id: "us-armed-forces", name: "US armed forces" },
  { id: "us-states", name: "US state governments" },
  { id: "catholic-church", name: "Catholic Church" },
  { id: "civil-society", name: "Mexican civil society" },
  { id: "press", name: "Press" },
  { id: "private-sector", name: "Private sector" },
  { id: "rural-communities", name: "Rural communities" },
  { id: "financial-institutions", name: "Banks and financial institutions" },
  { id: "central-american-states", name: "Central American states" },
  { id: "oas", name: "Organization of American States" },
  { id: "united-nations", name: "United Nations and UNODC" },
  { id: "health-services", name: "Health services and people who use drugs" },
  { id: "research-industry", name: "Research and pharmaceutical industry" },
] as const satisfies readonly Term[];

const brief = `## Where things stand

It is April 2013. In December 2006 President Calderón sent the army against the cartels; six years later the largest of them have new leaders, new splinter groups and better rifles. Enrique Peña Nieto took office last December promising fewer murders, kidnappings and extortions instead of famous arrests. He has announced a national gendarmerie and put security back under the interior ministry. So far the count of the dead has hardly moved, and in Michoacán and Guerrero villagers have begun to arm themselves.

The map of crime is shifting. Sinaloa and the Zetas are the strongest groups, the Knights Templar rule by extortion in Michoacán, and local gangs fight over what the broken federations left behind.

## Figures to start from

- More than 40,000 people killed since 2006 by a cautious count, well over 60,000 by others; about 35 a day at present.
- Proceeds estimated at 19 to 29 billion dollars a year.
- More than 1.9 billion dollars in US security aid since 2008.
- 115 million inhabitants, half of them below the poverty line as the World Bank reports it.

All of these are disputed. Say which one you rely on, and why.

## What we ask of you

Write **policy options**: one idea each, concrete enough that a ministry could begin on Monday. The actor may be Mexico, the United States, the Church, a bank, the OAS or the UN. Unwelcome ideas are wanted as much as sensible ones. Every option has six facets: a summary, the intended outcome, the stakeholders, the implementation, the conditions under which it succeeds, and what happens if it fails. The last two are where good options are told from wishes.

Place your option on two axes. Is it mainly *social* (reform, schools, faith, markets, law) or mainly *kinetic* (police and military force)? Does the impulse come from *inside Mexico* or from *outside*?

## How to argue

Attach your comment to the facet you mean. Say what you are doing: expanding, countering, adapting, asking, bringing evidence. A case from Medellín, Palermo or San Salvador is worth more than an adjective, provided you also say where the likeness ends. Attack options, never people; everyone here goes by an alias. If somebody has persuaded you, revise your text and say who it was. If nobody has, leave the disagreement standing, since the client will read that as well.

While the exercise runs, moderators merge options that belong together and bundle the rest into a few master narratives. Nothing you write is thrown away.`;

export const mexico: ExerciseTemplate<"mexico"> = {
  id: "mexico",
  name: "Mexico 2013",
  description:
    "The question of April 2013: how to stem cartel violence in Mexico. Brief, axes, 21 stakeholders and seven rounds of a day each.",
  framing: {
    title: "Mexico 2013",
    question:
      "Which policies of Mexico, the United States or anybody else could stem the violence of the cartels and give the Mexican state back its control of the country?",
    brief,
    provenance:
      "The question, the axes and the course of the rounds follow an exercise held in April 2013; its brief was written anew for Sandtable. Options, comments and narratives come from the members of this exercise.",
    axes: {
      x: {
        name: "Means",
        negative: "Social",
        positive: "Kinetic",
        explanation:
          "How the option works: at the left through reform, opportunity, persuasion, health or markets, at the right through the force of police and armies.",
      },
      y: {
        name: "Origin of the impulse",
        negative: "External forces",
        positive: "Internal forces",
        explanation:
          "Who sets change in motion: at the top Mexico's own state and society, at the bottom the United States, other countries or international bodies.",
      },
    },
    stakeholders: [...mexicoStakeholders],
    instruments: [...dimefil],
    criteria: defaultCriteria,
  },
  rounds: [
    {
      name: "Brief",
      purpose:
        "Everybody reads the briefing, learns the axes and asks what is unclear before the first option is written.",
      lengthMs: dayMs,
      permits: ["comment"],
    },
    {
      name: "Propose",
      purpose: "Analysts submit their first options and moderators check that each has one idea and all six facets.",
      lengthMs: dayMs,
      permits: ["propose", "revise", "comment"],
    },
    {
      name: "Challenge",
      purpose: "The crowd tests the options with counter-arguments, questions and cases from other countries.",
      lengthMs: dayMs,
      permits: ["comment", "revise"],
    },
    {
      name: "Propose again",
      purpose: "A second call fills the gaps that the map and the arguments of the first days have shown.",
      lengthMs: dayMs,
      permits: ["propose", "revise", "comment"],
    },
    {
      name: "Rate and revise",
      purpose:
        "Everybody rates the options, blind to what the others think, while authors answer what was said against theirs by changing the text or defending it.",
      lengthMs: dayMs,
      permits: ["rate", "revise", "comment"],
      reveals: "at-end",
    },
    {
      name: "Re-rate and bundle",
      purpose:
        "With the first answers and their reasons before them, all rate once more; moderators merge what overlaps and gather the rest into master narratives.",
      lengthMs: dayMs,
      permits: ["rate", "bundle", "comment"],
      reveals: "at-end",
    },
    {
      name: "Ratify and conclude",
      purpose:
        "Moderators write the narratives and settle the takeaways; members endorse each narrative, with or without a reservation, or say why they dissent.",
      lengthMs: dayMs,
      permits: ["bundle", "conclude", "ratify", "comment"],
    },
  ],
};
