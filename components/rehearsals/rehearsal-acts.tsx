"use client";

import { Button } from "@/components/ui/button";
import type { Rehearsal } from "@/lib/domain/rehearsals/rehearsal";
import { ActDialog } from "./act-dialog";

const rehearsalOf = (slug: string) => `/api/v1/exercises/${slug}/rehearsal`;

/** Throws the rehearsal away and begins it again. */
export function ResetRehearsal({ rehearsal }: { rehearsal: Rehearsal }) {
  const { id: replaces, minutes, analysts, original } = rehearsal;
  return (
    <ActDialog
      title="Reset the rehearsal?"
      confirmLabel="Reset now"
      tone="danger"
      trigger={<Button size="sm">Reset…</Button>}
      request={(id) => ({ path: rehearsalOf(original.slug), input: { id, minutes, analysts, replaces } })}
    >
      <p className="text-[0.9375rem]">
        All that has happened in this rehearsal is deleted. It begins again from <b dir="auto">{original.title}</b> as
        that is now: {minutes} minutes, {analysts} simulated analysts.
      </p>
    </ActDialog>
  );
}

/** Throws the rehearsal away and goes back to what it was one of. */
export function EndRehearsal({ rehearsal: { slug, original } }: { rehearsal: Rehearsal }) {
  return (
    <ActDialog
      title="End the rehearsal?"
      confirmLabel="End and delete"
      tone="danger"
      trigger={<Button size="sm">End rehearsal…</Button>}
      request={() => ({ path: rehearsalOf(slug), method: "DELETE" })}
    >
      <p className="text-[0.9375rem]">
        All that has happened in this rehearsal is deleted, with its simulated members.{" "}
        <b dir="auto">{original.title}</b> is as you left it.
      </p>
    </ActDialog>
  );
}
