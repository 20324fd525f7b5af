"use client";

import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise, useRefusal } from "@/lib/client/hooks";
import { type Level, levels as allLevels, type TopicKind, topicsOf } from "@/lib/domain/expertise/expertise";
import { type MyExpertise, useMyExpertise } from "./use-my-expertise";

const levelWords: Record<Level, string> = { 0: "None", 1: "Some", 2: "Good", 3: "Expert" };
const choices = allLevels.map((level) => ({ id: String(level), label: levelWords[level] }));

const headings: Record<TopicKind, string> = { instrument: "Instruments", stakeholder: "Stakeholders" };

/** What the viewer knows of the exercise's instruments and stakeholders, in one row each. */
export function ExpertiseRoom() {
  const refusal = useRefusal("state-expertise");
  const exercise = useExercise((state) => state.exercise);
  const topics = topicsOf(exercise);
  const mine = useMyExpertise();
  const said = topics.filter(({ topic }) => mine.levels[topic] !== undefined).length;

  if (refusal?.code === "forbidden") {
    return <EmptyState title="Who takes part says here what they know">{refusal.message}</EmptyState>;
  }
  if (topics.length === 0) {
    return (
      <EmptyState title="There is nothing to say yet">
        The exercise has neither instruments nor stakeholders so far. Once an organizer has named them, you can say here
        which of them you know.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        title="What you know"
        lede="How much do you know of each? An honest none helps as much as an expert. Leave out what you like."
      />
      <div className="measure mb-6 flex flex-col gap-1.5 text-sm text-soft">
        <p>
          <b className="font-semibold text-ink">What it is for:</b> calls for proposals reach those whose expertise
          fits, and what the crowd thinks can also be looked at weighed by expertise, beside the plain count.
        </p>
        <p>
          <b className="font-semibold text-ink">Who sees it:</b> you, organizers and moderators. No other member does,
          and it is in no report under your name.
        </p>
      </div>
      {refusal && (
        <Notice tone="warn" className="mb-5">
          {refusal.message}
        </Notice>
      )}
      {(["instrument", "stakeholder"] as const).map((kind) => (
        <TopicRows
          key={kind}
          heading={headings[kind]}
          topics={topics.filter((each) => each.kind === kind)}
          mine={mine}
          isDisabled={refusal !== null}
        />
      ))}
      <Foot mine={mine} said={said} count={topics.length} />
    </>
  );
}

type TopicRowsProps = {
  heading: string;
  topics: ReturnType<typeof topicsOf>;
  mine: MyExpertise;
  isDisabled: boolean;
};

function TopicRows({ heading, topics, mine, isDisabled }: TopicRowsProps) {
  if (topics.length === 0) return null;
  return (
    <section aria-label={heading} className="mb-8 max-w-3xl">
      <h2 className="mb-1 text-xl">{heading}</h2>
      <ul className="border-t border-line">
        {topics.map(({ topic, name }) => {
          const level = mine.levels[topic];
          return (
            <li
              key={topic}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-line py-2"
            >
              <span aria-hidden dir="auto" className="min-w-0 flex-[1_1_12rem] font-medium wrap-anywhere">
                {name}
              </span>
              <Choice
                label={name}
                isLabelHidden
                size="sm"
                isDisabled={isDisabled}
                options={choices}
                value={level === undefined ? null : String(level)}
                onChange={(next) => mine.choose(topic, Number(next) as Level)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Foot({ mine, said, count }: { mine: MyExpertise; said: number; count: number }) {
  return (
    <div className="flex max-w-3xl flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
      {mine.error ? (
        <Notice tone="danger" title="Not saved" className="w-full">
          {mine.error.message}
        </Notice>
      ) : (
        <p role="status" className="text-soft">
          {said} of {count} said.{" "}
          {mine.isSaving ? "Saving…" : said > 0 ? "Saved." : "What you choose is saved at once."}
        </p>
      )}
      {said > 0 && (
        <Button variant="quiet" size="sm" onPress={mine.takeBack}>
          Take back all that I said
        </Button>
      )}
    </div>
  );
}
