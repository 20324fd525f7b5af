import { defaultCriteria } from "@/lib/domain/ratings/criterion";
import { dimefil } from "./dimefil";
import { dayMs, type ExerciseTemplate } from "./template";

export const blank: ExerciseTemplate<"blank"> = {
  id: "blank",
  name: "Blank",
  description:
    "Your own question and axes. Five rounds and the seven instruments of power to start from; no stakeholders yet.",
  framing: {
    title: "",
    question: "",
    brief: "",
    provenance: "",
    axes: {
      x: { name: "Horizontal axis", negative: "Left", positive: "Right", explanation: "" },
      y: { name: "Vertical axis", negative: "Lower", positive: "Upper", explanation: "" },
    },
    stakeholders: [],
    instruments: [...dimefil],
    criteria: defaultCriteria,
  },
  rounds: [
    {
      name: "Propose",
      purpose:
        "Analysts read the brief and submit their options; moderators check that each has one idea and all six facets.",
      lengthMs: 3 * dayMs,
      permits: ["propose", "revise", "comment"],
    },
    {
      name: "Challenge",
      purpose:
        "The crowd tests the options with counter-arguments, questions and evidence, and authors answer by revising.",
      lengthMs: 2 * dayMs,
      permits: ["comment", "revise"],
    },
    {
      name: "Rate",
      purpose: "Everybody rates the options, blind to what the others think until the round ends.",
      lengthMs: dayMs,
      permits: ["rate", "comment"],
      reveals: "at-end",
    },
    {
      name: "Bundle",
      purpose:
        "Moderators merge options that overlap and gather the rest into master narratives, while analysts watch and object.",
      lengthMs: dayMs,
      permits: ["bundle", "comment"],
    },
    {
      name: "Ratify and conclude",
      purpose:
        "Moderators write the narratives and settle the takeaways; members endorse them, or say why they dissent.",
      lengthMs: dayMs,
      permits: ["bundle", "conclude", "ratify", "comment"],
    },
  ],
};
