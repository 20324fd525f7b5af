"use client";

import Link from "next/link";
import { useAllowed, useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";

/** The way to say what one knows, for who may and has said nothing yet. */
export function ExpertisePrompt() {
  const { slug } = useLive();
  const me = useMe();
  const canSay = useAllowed("state-expertise");
  const hasSaid = useExercise((state) => (me?.id ?? "") in state.expertise);
  const hasTopics = useExercise(({ exercise }) => exercise.instruments.length + exercise.stakeholders.length > 0);
  if (!canSay || hasSaid || !hasTopics) return null;
  return (
    <p className="mt-3 border-t border-line pt-3 text-sm text-soft">
      <Link
        href={`/exercises/${slug}/expertise`}
        className="font-medium text-accent underline-offset-2 hover:underline"
      >
        Say what you know
      </Link>{" "}
      in two minutes, so that calls for proposals find you.
    </p>
  );
}
