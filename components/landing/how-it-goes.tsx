const steps = [
  {
    name: "Propose",
    text: "Analysts write policy options in six facets: what, to what end, with whom, how, when it works, what if it fails.",
  },
  {
    name: "Argue",
    text: "Each facet has its thread. A reply says what it does: expand, counter, adapt, ask, bring evidence. All of it live.",
  },
  {
    name: "Rate",
    text: "Each scores and places the options, unseen by the others. Then all see where the crowd agrees or is split, and what a second round changes.",
  },
  {
    name: "Bundle",
    text: "Moderators merge what belongs together and gather the options into a few master narratives on a map of two axes.",
  },
  {
    name: "Report",
    text: "The client reads narratives and takeaways, and from every one the way back to the options and the argument.",
  },
];

/** The chain from option to report, a step a column. */
export function HowItGoes() {
  return (
    <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-5">
      {steps.map((step) => (
        <li key={step.name} className="border-t-2 border-ink pt-3">
          <h3 className="text-lg">{step.name}</h3>
          <p className="mt-1 text-sm text-soft">{step.text}</p>
        </li>
      ))}
    </ol>
  );
}
