"use client";

import { Flag as FlagIcon } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAllowed, useExercise, useMe } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import { FlagDialog } from "./flag-dialog";

/** The way for a member to tell staff that an option is out of place, and what has become of it. */
export function FlagOption({ option }: { option: PolicyOption }) {
  const me = useMe();
  const mayFlag = useAllowed("raise-flag");
  const [isOpen, setIsOpen] = useState(false);
  const isFlagged = useExercise((state) =>
    Object.values(state.flags).some(
      (flag) =>
        flag.settled === null && flag.commentId === null && flag.subject.id === option.id && flag.memberId === me?.id,
    ),
  );
  if (!mayFlag || me?.id === option.authorId) return null;
  return (
    <p className="mt-8 text-[0.8125rem] text-soft print:hidden">
      {isFlagged ? (
        "You have flagged this option. The moderators will look at it."
      ) : (
        <Button size="sm" variant="quiet" onPress={() => setIsOpen(true)}>
          <FlagIcon aria-hidden size={14} />
          Flag this option…
        </Button>
      )}
      {isOpen && (
        <FlagDialog
          subject={{ kind: "option", id: option.id, facet: null }}
          commentId={null}
          onClose={() => setIsOpen(false)}
        />
      )}
    </p>
  );
}
