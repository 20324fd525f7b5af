"use client";

import { Plus } from "lucide-react";
import { listReleased } from "@/components/injects/released";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import type { Inject } from "@/lib/domain/injects/inject";
import { InjectForm } from "./inject-form";
import { PendingInject } from "./pending-inject";
import { ReleasedInjects } from "./released-injects";

/** All injects of an exercise: those to come in the order in which they will, those in reserve, those that are out. */
export function InjectsDesk() {
  const injects = useExercise((state) => state.injects);
  const canPlan = useAllowed("plan-inject");
  const pending = Object.values(injects).filter(({ plan }) => plan !== null);
  const inReserve = pending.filter(({ plan }) => plan?.kind === "reserve");
  const toCome = pending.filter(({ plan }) => plan?.kind !== "reserve").toSorted(soonerFirst);
  const released = listReleased(injects);
  const create = canPlan && (
    <InjectForm
      trigger={
        <Button>
          <Plus aria-hidden size={16} />
          New inject
        </Button>
      }
    />
  );
  return (
    <>
      <PageHeader
        title="Injects"
        lede="News for the exercise, written ahead. Until they are out only organizers and moderators see them."
        actions={pending.length + released.length > 0 && create}
      />
      {pending.length + released.length === 0 ? (
        <EmptyState title="No inject yet" action={create || undefined}>
          An inject brings news into the scenario: at a set time, with a round, after a silence, or when you say so.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          <Section title="To come" injects={toCome} empty="None hangs on a time or a condition." />
          <Section title="In reserve" injects={inReserve} empty="None is held back." />
          <ReleasedInjects injects={released} />
        </div>
      )}
    </>
  );
}

function Section({ title, injects, empty }: { title: string; injects: Inject[]; empty: string }) {
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      {injects.length === 0 ? (
        <p className="text-sm text-soft">{empty}</p>
      ) : (
        <ul className="border-t border-line">
          {injects.map((inject) => (
            <PendingInject key={inject.id} inject={inject} />
          ))}
        </ul>
      )}
    </section>
  );
}

// What hangs on a condition has no moment, and comes after what has one.
function soonerFirst(a: Inject, b: Inject): number {
  return (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || a.title.localeCompare(b.title);
}
