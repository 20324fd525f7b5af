"use client";

import { EllipsisVertical } from "lucide-react";
import { useState } from "react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItemProps } from "@/components/ui/menu";
import { announce } from "@/components/ui/toasts";
import { useAllowed, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Member, Standing } from "@/lib/domain/members/member";

type Act = "suspend-member" | "reinstate-member" | "remove-member" | "hand-over-exercise";

const possible: Record<Standing, readonly Act[]> = {
  active: ["hand-over-exercise", "suspend-member", "remove-member"],
  suspended: ["reinstate-member", "remove-member"],
  removed: ["reinstate-member"],
};

type Words = { label: string; title: string; confirm: string; meaning: string; done: string; tone?: "danger" };

const wordsFor = (alias: string): Record<Act, Words> => ({
  "suspend-member": {
    label: "Suspend…",
    title: `Suspend ${alias}?`,
    confirm: "Suspend",
    meaning:
      "They lose access at once, and keep their place. What they wrote stays under their alias, and their drafts are kept for them.",
    done: `${alias} is suspended.`,
    tone: "danger",
  },
  "reinstate-member": {
    label: "Reinstate…",
    title: `Reinstate ${alias}?`,
    confirm: "Reinstate",
    meaning: "They have access again, as the one they were, and find their drafts as they left them.",
    done: `${alias} is back.`,
  },
  "remove-member": {
    label: "Remove…",
    title: `Remove ${alias}?`,
    confirm: "Remove",
    meaning:
      "They lose access at once, and their place is free for somebody else. What they wrote stays under their alias. They can be reinstated.",
    done: `${alias} is removed.`,
    tone: "danger",
  },
  "hand-over-exercise": {
    label: "Hand the exercise over…",
    title: `Hand the exercise over to ${alias}?`,
    confirm: "Hand over",
    meaning: "They become organizer, and you moderator. Only an organizer can make you one again.",
    done: `${alias} is organizer now; you are moderator.`,
    tone: "danger",
  },
});

/** What an organizer can do with a member beside changing their role. */
export function MemberMenu({ member }: { member: Member }) {
  const me = useMe();
  const mayAct = useAllowed("remove-member");
  const [act, setAct] = useState<Act | null>(null);
  if (!mayAct || member.id === me?.id) return null;
  const words = wordsFor(member.alias);
  const items = possible[member.standing].map((type): MenuItemProps => ({
    id: type,
    label: words[type].label,
    tone: type === "remove-member" ? "danger" : undefined,
    onAction: () => setAct(type),
  }));
  const chosen = words[act ?? "suspend-member"];
  return (
    <>
      <Menu
        label={member.alias}
        items={items}
        trigger={
          <Button variant="quiet" size="icon" aria-label={`More for ${member.alias}`} className="-my-1">
            <EllipsisVertical aria-hidden size={16} />
          </Button>
        }
      />
      <ConfirmDialog
        isOpen={act !== null}
        onOpenChange={(isOpen) => !isOpen && setAct(null)}
        title={chosen.title}
        confirmLabel={chosen.confirm}
        tone={chosen.tone}
        command={() => ({ id: newId(), type: act ?? "suspend-member", memberId: member.id })}
        onDone={() => announce(chosen.done, "success")}
      >
        <p>{chosen.meaning}</p>
      </ConfirmDialog>
    </>
  );
}
