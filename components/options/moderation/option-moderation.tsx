"use client";

import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useSave } from "@/components/editing/use-save";
import { useExercise, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { isOfUndoneSplit, type PolicyOption, standingOf, standsAlone } from "@/lib/domain/options/option";
import { AskDialog } from "./ask-dialog";
import { DeclineDialog } from "./decline-dialog";
import { MergeDialog } from "./merge-dialog";
import { optionPath } from "../option-path";

/** What moderators can do with an option, on its own page. Others do not see it. */
export function OptionModeration({ option, related }: { option: PolicyOption; related: PolicyOption[] }) {
  const { slug } = useLive();
  const { save, isPending, error } = useSave();
  const refusal = useRefusal("accept-option");
  const status = useExercise((state) => state.exercise.status);
  if (refusal?.code === "forbidden" || status === "published") return null;
  if (refusal) return <p className="mt-4 text-[0.8125rem] text-soft">{refusal.message}</p>;

  const standing = standingOf(option);
  const source = related.find(({ id }) => id === option.splitFromId);
  const decide = (type: "accept-option" | "unmerge-option" | "unsplit-option"): void =>
    void save({ id: newId(), type, optionId: option.id });
  return (
    <section aria-label="Moderation" className="mt-5 flex flex-col gap-2.5 rounded-lg bg-wash px-3 py-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="me-1 font-ui text-[0.8125rem] font-semibold tracking-normal text-soft">Moderate</h2>
        {standing === "merged" && (
          <Button size="sm" isPending={isPending} onPress={() => decide("unmerge-option")}>
            Undo the merge
          </Button>
        )}
        {standing === "split" && (
          <Button size="sm" isPending={isPending} onPress={() => decide("unsplit-option")}>
            Undo the split
          </Button>
        )}
        {standsAlone(option) && (
          <>
            {option.status !== "accepted" && !isOfUndoneSplit(option, source) && (
              <Button size="sm" variant="primary" isPending={isPending} onPress={() => decide("accept-option")}>
                {option.status === "declined" ? "Accept after all" : "Accept"}
              </Button>
            )}
            {option.status === "submitted" && (
              <AskDialog option={option} trigger={<Button size="sm">Ask for changes…</Button>} />
            )}
            <MergeDialog option={option} trigger={<Button size="sm">Merge into…</Button>} />
            {option.status !== "declined" && (
              <LinkButton size="sm" href={optionPath(slug, option.number, "/split")} prefetch={false}>
                Split…
              </LinkButton>
            )}
            {option.status !== "declined" && (
              <DeclineDialog
                option={option}
                trigger={
                  <Button size="sm" variant="danger">
                    Decline…
                  </Button>
                }
              />
            )}
          </>
        )}
      </div>
      {error && <Notice tone="danger">{error.message}</Notice>}
    </section>
  );
}
