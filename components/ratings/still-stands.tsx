"use client";

import Link from "next/link";
import { Fragment } from "react";
import { useAct } from "@/components/discussion/use-act";
import { OptionLink } from "@/components/options/option-link";
import { optionPath } from "@/components/options/option-path";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import type { PolicyOption } from "@/lib/domain/options/option";
import { hasTakenInSince, type Rating, standsAsRated } from "@/lib/domain/ratings/rating";

/** Asks whoever has rated an option that was changed in substance since, or had another merged into it, whether their answer still stands. */
export function StillStands({ option, rating }: { option: PolicyOption; rating: Rating }) {
  const { slug } = useLive();
  const { act, isPending } = useAct();
  const options = useExercise((state) => state.options);
  if (standsAsRated(rating, option)) return null;
  const { scores, placement, reason, abstains, optionId, roundId } = rating;
  const parts = Object.values(options).filter(({ id }) => (option.takenIn[id] ?? 0) > rating.at);
  const again = { scores, placement, reason, abstains, optionId, roundId, revision: option.revision };
  return (
    <Notice tone="warn" title="Does your answer still stand?" className="mb-4">
      <p>
        {hasTakenInSince(rating, option) ? (
          <>
            <Parts parts={parts} /> merged into PO-{option.number} after you rated it.
          </>
        ) : (
          `PO-${option.number} was changed in substance after you rated it.`
        )}{" "}
        {rating.revision < option.revision && (
          <Link
            href={`${optionPath(slug, option.number)}/history?from=${rating.revision}&to=${option.revision}`}
            className="underline"
          >
            See what changed
          </Link>
        )}
      </p>
      <Button
        size="sm"
        className="mt-2"
        isPending={isPending}
        onPress={() => void act({ id: newId(), type: "rate-option", ...again })}
      >
        It still stands
      </Button>
    </Notice>
  );
}

/** Options that were merged into another, each a link to its text, with their verb. */
function Parts({ parts }: { parts: readonly PolicyOption[] }) {
  if (parts.length === 0) return "Another option was";
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={part.id}>
          {at > 0 && ", "}
          <OptionLink option={part} />
        </Fragment>
      ))}{" "}
      {parts.length > 1 ? "were" : "was"}
    </>
  );
}
