"use client";

import { EllipsisVertical } from "lucide-react";
import { useState } from "react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItemProps } from "@/components/ui/menu";
import { announce } from "@/components/ui/toasts";
import { useAllowed, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { isAliasOfErased } from "@/lib/domain/members/erased";
import type { Member, Standing } from "@/lib/domain/members/member";

type Act = "suspend-member" | "reinstate-member" | "remove-member" | "hand-over-exercise" | "erase-member";

const possible: Record<Standing, readonly Act[]> = {
  active: ["hand-over-exercise", "suspend-member", "remove-member", "erase-member"],
  suspended: ["reinstate-member", "remove-member", "erase-member"],
  removed: ["reinstate-member", "erase-member"],
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
  "erase-member": {
    label: "Erase personal data…",
    title: `Erase who ${alias} is?`,
    confirm: "Erase for good",
    meaning:
      "Alias, region, field and the link to their account go, from the beginning of the log; they lose access, and stand everywhere as “Former member”. What they wrote stays: words by which they give themselves away they can delete before. This cannot be undone.",
    done: "Nobody can tell any more who they were.",
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
  const mayRemove = useAllowed("remove-member");
  const mayErase = useAllowed("erase-member");
  const [act, setAct] = useState<Act | null>(null);
  const acts = possible[member.standing].filter((type) => (type === "erase-member" ? mayErase : mayRemove));
  if (acts.length === 0 || member.id === me?.id || isAliasOfErased(member.alias)) return null;
  const words = wordsFor(member.alias);
  const items = acts.map((type): MenuItemProps => ({
    id: type,
    label: words[type].label,
    tone: type === "remove-member" || type === "erase-member" ? "danger" : undefined,
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
