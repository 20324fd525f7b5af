import { dimefil } from "@/lib/domain/exercise/templates/dimefil";
import type { Framing, Term } from "@/lib/domain/exercise/setup";
import { defaultCriteria } from "@/lib/domain/ratings/criterion";

/** The parties of the exercise; ids appear in options, coverage and exports. */
export const stakeholders = [
  { id: "mexican-government", name: "Federal government of Mexico" },
  { id: "northern-states", name: "Governors and mayors of the northern states" },
  { id: "mexican-forces", name: "Mexican army and navy" },
  { id: "mexican-police", name: "Mexican police forces" },
  { id: "mexican-courts", name: "Courts and prosecutors of Mexico" },
  { id: "us-executive", name: "White House and State Department" },
  { id: "us-congress", name: "US Congress" },
  { id: "us-forces", name: "US Northern Command and National Guard" },
  { id: "us-agencies", name: "US Justice and Homeland Security agencies" },
  { id: "us-treasury", name: "US Treasury" },
  { id: "us-border-states", name: "US border states and cities" },
  { id: "banks", name: "Banks and money transmitters" },
  { id: "business", name: "Exporters, hauliers and assembly plants" },
  { id: "families-in-the-us", name: "Mexican families in the United States" },
  { id: "press", name: "Press and broadcasters" },
  { id: "catholic-church", name: "Catholic Church" },
  { id: "border-residents", name: "People of the border cities" },
  { id: "cartels", name: "Cartels" },
  { id: "neighbours", name: "Colombia and Central America" },
  { id: "international-bodies", name: "UN, OAS and Financial Action Task Force" },
] as const satisfies readonly Term[];

const brief = `## Where things stand

It is March 2011. Seven cartels compete for the roads, crossings and ports that lead to the richest drug market in the world, and most of the killing happens in a handful of municipalities along the northern edge of Mexico. The public database that the Mexican government opened in January begins with 62 deaths, in the last month of 2006, and ends with 15,273 in the whole of 2010. Twelve mayors were murdered last year, and nine journalists. In parts of Tamaulipas, Nuevo León and Chihuahua the police have been replaced by soldiers, because four citizens in five think that the police are for sale.

Washington is involved whether it likes it or not. The buyers are American, so are many of the rifles, and the profits leave in cash over American bridges. Through the Mérida Initiative the United States put 500 million dollars into Mexico for 2008 and 450 million for 2009. In 2012 both countries elect a president.

## The question behind the question

Helicopters are the part of this that gets photographed. A government has other means, though: envoys, words, trainers, trade, bank rules, analysts, detectives. We read the problem through seven **instruments of power** (diplomacy, information, military, economic, financial, intelligence, law enforcement) and ask what each could do, where two of them together do more, and where one gets in another's way.

## What we ask of you

- One idea for each option, with an owner, a first step and an honest account of what happens if it fails.
- Name the instrument that does the work. Two are allowed; four mean that you have written two options.
- Name every party whom you need, and those who will fight you.
- Respect sovereignty as a fact. Mexican law forbids foreign agents to carry arms or make arrests; an option that needs this changed has to say how.

Place your option between *soft* and *hard* power, and by the side of the border on which it acts.

After the first call for options the organizers look at the grid of parties and instruments. Where it is empty, or where a single author speaks for a whole instrument, they ask again.`;

export const northernMexico: Framing = {
  title: "Northern Mexico, whole of government",
  question:
    "With all instruments of its power, what can the United States do so that violence in northern Mexico falls and Mexican institutions come out of it stronger?",
  brief,
  provenance:
    "Framed by a staff paper on United States policy towards northern Mexico, written before the Mexican election of 2012, that goes through the seven instruments in turn. Its facts and figures are used, its sentences are not. The parties, axes and rounds were chosen for Sandtable. Options that go beyond the paper say so; members, arguments, revisions, placements and times are synthetic.",
  axes: {
    x: {
      name: "Kind of power",
      negative: "Soft power",
      positive: "Hard power",
      explanation:
        "How the option changes what others do: at the left by attracting, teaching, paying or persuading them, at the right by watching, stopping, seizing, arresting or using force.",
    },
    y: {
      name: "Where it acts",
      negative: "United States",
      positive: "Mexico",
      explanation:
        "Where the work is done and its effects are first felt: at the top on Mexican soil, at the bottom on American soil, in the middle at the border or in both countries alike.",
    },
  },
  stakeholders: [...stakeholders],
  instruments: [...dimefil],
  criteria: defaultCriteria,
};
