"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useLayoutEffect, useState } from "react";
import { splitError, useRequest } from "@/components/account/use-request";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { postJson } from "@/lib/client/send-command";
import { limits } from "@/lib/domain/primitives";
import { AxesFields, whyAxesFail } from "./axes-fields";
import { FoldedPlan } from "./folded-plan";
import { whyPlanFails } from "./round-plan-editor";
import { TemplateChoice } from "./template-choice";
import { TotalLength } from "./total-length";
import { useNewExercise } from "./use-new-exercise";

const fields = ["framing.title", "framing.question", "alias"];

/** Founding an exercise: from a template to its console. Everything can be changed there while it is a draft. */
export function NewExercise({ userId, alias: suggested }: { userId: string; alias: string }) {
  const router = useRouter();
  const { id, alias, templateId, plan, isDirty, setAlias, setTemplate, setFraming, setRounds, finish, startOver } =
    useNewExercise(userId, suggested);
  const { run, isPending, error } = useRequest();
  const [isLeaving, setIsLeaving] = useState(false);
  const { framing, rounds } = plan;
  // The console is shorter than this form: still scrolled, it would open a little below its top.
  useLayoutEffect(() => (isLeaving ? () => window.scrollTo(0, 0) : undefined), [isLeaving]);
  const shown = splitError(error, fields);
  const obstacle = whyAxesFail(framing.axes) ?? whyPlanFails(rounds);

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run<{ slug: string }>(() => postJson("/api/v1/exercises", { id, framing, rounds, alias }));
    if (!made) return;
    setIsLeaving(true);
    finish();
    router.push(`/exercises/${made.slug}/console`);
  };
  return (
    <form onSubmit={(event) => void handleSubmit(event)} className="flex flex-col">
      <Part title="Start from">
        <TemplateChoice value={templateId} onChange={setTemplate} />
      </Part>
      <Part
        title="Question"
        description={
          templateId === "blank"
            ? "The brief and the stakeholders are written in the console; the seven instruments of power are there already."
            : "The brief, stakeholders and instruments come from the template and wait for you in the console."
        }
      >
        <TextField
          label="Title"
          isRequired
          value={framing.title}
          onChange={(title) => setFraming({ title })}
          maxLength={limits.title}
          errorMessage={shown.of("framing.title")}
        />
        <TextField
          label="Question"
          description="What every option answers."
          isRequired
          isMultiline
          rows={2}
          face="read"
          value={framing.question}
          onChange={(question) => setFraming({ question })}
          maxLength={400}
          errorMessage={shown.of("framing.question")}
        />
      </Part>
      <Part
        title="Axes"
        description="Analysts place every option between these poles; the four quadrants give the narratives their places."
      >
        <AxesFields axes={framing.axes} onChange={(axes) => setFraming({ axes })} hasExplanations={false} />
      </Part>
      <Part title="Rounds" description="The clock starts when you open the exercise, not now.">
        <TotalLength rounds={rounds} onChange={setRounds} />
        <FoldedPlan rounds={rounds} onChange={setRounds} />
      </Part>
      <Part title="You" description="You become its organizer, seen by the others under this alias.">
        <TextField
          label="Your alias"
          isRequired
          value={alias}
          onChange={setAlias}
          maxLength={60}
          errorMessage={shown.of("alias")}
          className="max-w-sm"
          autoComplete="off"
        />
      </Part>
      <div className="flex flex-col gap-3 border-t border-line pt-6 md:ps-[13rem]">
        {shown.general && <Notice tone="danger">{shown.general}</Notice>}
        {obstacle && <Notice tone="warn">{obstacle}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" isPending={isPending || isLeaving} isDisabled={obstacle !== null}>
            Create the exercise
          </Button>
          {isDirty && (
            <Button variant="quiet" onPress={startOver}>
              Start over
            </Button>
          )}
          <span className="text-[0.8125rem] text-soft">
            As a draft that only you see; everything can still be changed.
          </span>
        </div>
      </div>
    </form>
  );
}

function Part({ title, description, children }: { title: string; description?: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-8 gap-y-3 border-t border-line py-7 first:border-0 first:pt-0 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-lg">{title}</h2>
        {description && <p className="mt-1 text-[0.8125rem] text-soft">{description}</p>}
      </div>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  );
}
