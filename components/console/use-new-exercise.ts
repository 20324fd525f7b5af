"use client";

import { useState } from "react";
import { useKeptEdit } from "@/components/editing/use-kept-edit";
import { newId } from "@/lib/client/new-id";
import type { Framing } from "@/lib/domain/exercise/setup";
import { templates } from "@/lib/domain/exercise/templates";
import type { RoundPlan } from "@/lib/domain/rounds/round";

export type TemplateId = (typeof templates)[number]["id"];
export type Plan = { framing: Framing; rounds: RoundPlan[] };

/** `id` becomes the exercise's, so that sending twice makes one. Each template keeps its own changes. */
type Beginning = { id: string; alias: string; templateId: TemplateId; plans: Record<TemplateId, Plan> };

function begin(alias: string): Beginning {
  const plans = templates.map(({ id, framing, rounds }) => [
    id,
    { framing, rounds: rounds.map((round) => ({ ...round, id: newId() })) },
  ]);
  return {
    id: newId(),
    alias,
    templateId: "mexico",
    plans: Object.fromEntries(plans) as Record<TemplateId, Plan>,
  };
}

/** An exercise that is being thought out; kept in this browser until it is created or begun anew. */
export function useNewExercise(userId: string, alias: string) {
  const [fresh, setFresh] = useState(() => begin(alias));
  const [made, setMade] = useState<Beginning | null>(null);
  const { mine: kept, isDirty, change, discard } = useKeptEdit(`new-exercise:${userId}`, fresh);
  const mine = made ?? kept;
  const plan = mine.plans[mine.templateId];
  return {
    id: mine.id,
    alias: mine.alias,
    templateId: mine.templateId,
    plan,
    isDirty: isDirty && made === null,
    setAlias: (next: string) => change({ ...mine, alias: next }),
    setTemplate: (templateId: TemplateId) => change({ ...mine, templateId }),
    setFraming: (changes: Partial<Framing>) =>
      change(withPlan(mine, { ...plan, framing: { ...plan.framing, ...changes } })),
    setRounds: (rounds: RoundPlan[]) => change(withPlan(mine, { ...plan, rounds })),
    /** It is created: nothing is kept of it any more, and it stays in sight until the page has gone. */
    finish: () => {
      setMade(mine);
      discard();
    },
    startOver: () => {
      setFresh(begin(alias));
      discard();
    },
  };
}

function withPlan(beginning: Beginning, plan: Plan): Beginning {
  return { ...beginning, plans: { ...beginning.plans, [beginning.templateId]: plan } };
}
