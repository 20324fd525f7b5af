"use client";

import { clsx } from "clsx";
import { CloudFog, Lightbulb, type LucideIcon, ThumbsDown, ThumbsUp } from "lucide-react";
import { Button, ToggleButton } from "react-aria-components";
import { Tooltip } from "@/components/ui/tooltip";
import { useExercise, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { type Comment, type Reaction, reactions } from "@/lib/domain/discussion/comment";
import { listed } from "./names";
import { useThreadView } from "./thread-context";
import { useAct } from "./use-act";

const looks: Record<Reaction, { label: string; icon: LucideIcon }> = {
  agree: { label: "Agree", icon: ThumbsUp },
  disagree: { label: "Disagree", icon: ThumbsDown },
  insightful: { label: "Insightful", icon: Lightbulb },
  unclear: { label: "Unclear", icon: CloudFog },
};

/** How members take a comment: four small switches, each with who pressed it. */
export function Reactions({ comment }: { comment: Comment }) {
  const { may } = useThreadView();
  const shown = may.react ? reactions : reactions.filter((reaction) => comment.reactions[reaction]);
  if (shown.length === 0) return null;
  return (
    <span role="group" aria-label="Reactions" className="-me-1 ms-auto inline-flex">
      {shown.map((reaction) => (
        <ReactionSwitch key={reaction} {...{ comment, reaction }} mayReact={may.react} />
      ))}
    </span>
  );
}

type ReactionSwitchProps = { comment: Comment; reaction: Reaction; mayReact: boolean };

const nobody: readonly string[] = [];

function ReactionSwitch({ comment, reaction, mayReact }: ReactionSwitchProps) {
  const me = useMe();
  const members = useExercise((state) => state.members);
  const { act } = useAct();
  const { label, icon: Icon } = looks[reaction];
  const given = comment.reactions[reaction] ?? nobody;
  const names = listed(given.map((id) => members[id]?.alias ?? "a member"));
  const words = given.length > 0 ? `${label}, ${given.length}: ${names}` : label;
  const className = clsx(
    "inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-full px-1.5 text-xs text-soft tabular-nums",
    "hover:bg-wash hover:text-ink data-selected:bg-accent/12 data-selected:font-semibold data-selected:text-accent",
    "pointer-coarse:min-h-10 pointer-coarse:px-2.5",
  );
  const content = (
    <>
      <Icon aria-hidden size={14} />
      {given.length > 0 && given.length}
    </>
  );
  const handleChange = (isOn: boolean): void =>
    void act({ id: newId(), type: "react-to-comment", commentId: comment.id, reaction, isOn });
  return (
    <Tooltip text={given.length > 0 ? `${label}: ${names}` : label} delay={250}>
      {mayReact ? (
        <ToggleButton
          aria-label={words}
          isSelected={me !== undefined && given.includes(me.id)}
          onChange={handleChange}
          className={className}
        >
          {content}
        </ToggleButton>
      ) : (
        <Button aria-label={words} className={clsx(className, "cursor-default")}>
          {content}
        </Button>
      )}
    </Tooltip>
  );
}
