"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { useExercise, useMe, useServerNow } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { limits } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";
import { ActDialog } from "./act-dialog";

const suffix = " (copy)";

/** Makes a new draft of what was set up here. */
export function DuplicateExercise() {
  const { slug } = useLive();
  const me = useMe();
  const { title: original } = useExercise((state) => state.exercise);
  const [typed, setTitle] = useState<string | null>(null);
  const title = typed ?? `${original.slice(0, limits.title - suffix.length)}${suffix}`;
  return (
    <ActDialog
      title="Duplicate the exercise"
      size="md"
      confirmLabel="Duplicate"
      isDisabled={title.trim() === ""}
      trigger={
        <Button size="sm">
          <Copy aria-hidden size={15} />
          Duplicate…
        </Button>
      }
      request={(id) => ({
        path: `/api/v1/exercises/${slug}/copies`,
        input: { id, title, alias: me?.alias ?? "Organizer" },
      })}
    >
      <TextField
        label="Title of the new exercise"
        value={title}
        onChange={setTitle}
        maxLength={limits.title}
        isRequired
      />
      <p className="text-[0.9375rem]">
        A new draft, with you as its organizer, that asks the same: question, brief, axes, stakeholders, instruments,
        rounds and injects as they were planned, and how many it takes. Members, options, comments and invitations stay
        here.
      </p>
      <LeftOut />
    </ActDialog>
  );
}

/** What cannot be taken along, since its moment has passed. */
function LeftOut() {
  const now = useServerNow(60_000);
  const rounds = useExercise((state) => state.rounds);
  const injects = Object.values(useExercise((state) => state.injects));
  const starts = rounds.filter(({ startsAt }) => startsAt !== null && startsAt <= now);
  const released = injects.filter(({ releasedAt }) => releasedAt !== null).length;
  const past = injects.filter(({ plan }) => plan?.kind === "time" && plan.at <= now).length;
  return (
    <ul className="list-disc ps-5 text-sm text-soft empty:hidden">
      {starts.length > 0 && (
        <li>
          {new Intl.ListFormat("en-GB").format(starts.map(({ name }) => name))} had a start of{" "}
          {starts.length === 1 ? "its" : "their"} own, which has passed; there{" "}
          {starts.length === 1 ? "it follows" : "they follow"} the round before.
        </li>
      )}
      {released > 0 && (
        <li>
          {countOf(released, "inject")} {released === 1 ? "has" : "have"} arrived here, and{" "}
          {released === 1 ? "is" : "are"} still to come there.
        </li>
      )}
      {(past > 0 || released > 0) && <li>Injects that were due at a moment which has passed wait there in reserve.</li>}
    </ul>
  );
}
