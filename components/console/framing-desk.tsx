"use client";

import type { ReactNode } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { MarkdownField } from "@/components/editing/markdown-field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { useExercise, useRefusal } from "@/lib/client/hooks";
import type { Axis, Term } from "@/lib/domain/exercise/setup";
import { limits } from "@/lib/domain/primitives";
import { AxesFields, whyAxesFail } from "./axes-fields";
import { CriteriaSection } from "./criteria-section";
import { FramingSection } from "./framing-section";
import { TermListEditor } from "./term-list-editor";

/** What the exercise is about, part by part. */
export function FramingDesk() {
  const refusal = useRefusal("frame-exercise");
  return (
    <>
      <PageHeader title="Framing" lede="The question and everything that gives the debate its shape." />
      {refusal && <Notice className="mb-6">{refusal.message}</Notice>}
      <FramingSection
        title="Question"
        description="The title names the exercise in lists; the question is what options answer."
        fields={["title", "question"]}
        whyNot={({ title, question }) =>
          title.trim() && question.trim() ? null : "Write both a title and a question."
        }
        view={({ title, question }) => (
          <div dir="auto">
            <p className="font-read text-xl font-semibold">{title}</p>
            <p className="measure mt-1 font-read text-[1.0625rem]">{question}</p>
          </div>
        )}
        editor={(value, change) => (
          <>
            <TextField
              label="Title"
              isRequired
              value={value.title}
              onChange={(title) => change({ ...value, title })}
              maxLength={limits.title}
            />
            <TextField
              label="Question"
              isRequired
              isMultiline
              rows={2}
              face="read"
              value={value.question}
              onChange={(question) => change({ ...value, question })}
              maxLength={400}
            />
          </>
        )}
      />
      <FramingSection
        title="Brief"
        description="What everybody reads first: where things stand, and what is asked."
        fields={["brief"]}
        view={({ brief }) =>
          brief ? (
            <div tabIndex={0} role="region" aria-label="Brief" className="max-h-72 overflow-y-auto pe-3">
              <LinkedMarkdown text={brief} size="compact" />
            </div>
          ) : (
            <Missing>No brief yet. Analysts will look for it before anything else.</Missing>
          )
        }
        editor={({ brief }, change) => (
          <MarkdownField
            label="Brief"
            value={brief}
            onChange={(next) => change({ brief: next })}
            rows={14}
            maxLength={limits.brief}
          />
        )}
      />
      <FramingSection
        title="Axes"
        description="Every option is placed on them, and the quadrants between them give narratives their colour."
        fields={["axes"]}
        whyNot={({ axes }) => whyAxesFail(axes)}
        view={({ axes }) => (
          <dl className="flex flex-col gap-3 text-sm">
            <AxisView axis={axes.x} />
            <AxisView axis={axes.y} />
          </dl>
        )}
        editor={({ axes }, change) => <AxesFields axes={axes} onChange={(next) => change({ axes: next })} />}
      />
      <TermsSection
        title="Stakeholders"
        noun="stakeholder"
        field="stakeholders"
        description="The parties an option may name: who leads, supports, opposes or is affected."
      />
      <TermsSection
        title="Instruments"
        noun="instrument"
        field="instruments"
        description="The means of power an option may use."
      />
      <CriteriaSection />
      <FramingSection
        title="Provenance"
        description="Shown to every reader. Say so when the exercise recreates another one or holds synthetic content."
        fields={["provenance"]}
        view={({ provenance }) =>
          provenance ? (
            <p dir="auto" className="measure text-sm">
              {provenance}
            </p>
          ) : (
            <Missing>Nothing is said about where the content comes from.</Missing>
          )
        }
        editor={({ provenance }, change) => (
          <TextField
            label="Provenance"
            isMultiline
            rows={3}
            value={provenance}
            onChange={(next) => change({ provenance: next })}
            maxLength={1_000}
          />
        )}
      />
    </>
  );
}

type TermsSectionProps = { title: string; noun: string; field: "stakeholders" | "instruments"; description: string };

function TermsSection({ title, noun, field, description }: TermsSectionProps) {
  const saved = useExercise((state) => state.exercise[field]);
  const isDraft = useExercise((state) => state.exercise.status === "draft");
  const keptIds = new Set(isDraft ? [] : saved.map((term) => term.id));
  return (
    <FramingSection
      {...{ title, description }}
      fields={[field]}
      whyNot={(value) => (value[field].every((term) => term.name.trim() !== "") ? null : "Give every entry a name.")}
      view={(value) => <TermsView terms={value[field]} noun={noun} />}
      editor={(value, change) => (
        <TermListEditor
          noun={noun}
          terms={value[field]}
          onChange={(terms) => change({ ...value, [field]: terms })}
          keptIds={keptIds}
        />
      )}
    />
  );
}

function TermsView({ terms, noun }: { terms: Term[]; noun: string }) {
  if (terms.length === 0) return <Missing>No {noun}s yet.</Missing>;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {terms.map((term) => (
        <li key={term.id} dir="auto" className="rounded-full border border-line px-2.5 py-0.5 text-[0.8125rem]">
          {term.name}
        </li>
      ))}
    </ul>
  );
}

function AxisView({ axis }: { axis: Axis }) {
  return (
    <div>
      <dt dir="auto" className="font-semibold">
        {axis.name}
      </dt>
      <dd dir="auto" className="text-soft">
        {axis.negative} to {axis.positive}. {axis.explanation}
      </dd>
    </div>
  );
}

function Missing({ children }: { children: ReactNode }) {
  return <p className="text-sm text-soft">{children}</p>;
}
