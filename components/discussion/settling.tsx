"use client";

import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { Button } from "react-aria-components";
import { MemberName } from "@/components/options/member-name";
import { optionPath } from "@/components/options/option-path";
import { Menu, type MenuItemProps } from "@/components/ui/menu";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import type { Comment, Resolution } from "@/lib/domain/discussion/comment";
import { hasSay } from "@/lib/domain/discussion/say";
import { actionClass } from "./action-class";
import { useThreadView } from "./thread-context";
import { useAct } from "./use-act";

/** Whether the viewer may now say that a comment is settled, or is not. */
function useMaySettle(comment: Comment): boolean {
  const { may, option } = useThreadView();
  const me = useMe();
  return may.settle && me !== undefined && hasSay({ memberId: me.id, role: me.role }, comment, option ?? null);
}

/** Says that a comment is settled: by a revision of the option, or without one. */
export function SettleMenu({ comment }: { comment: Comment }) {
  const { option } = useThreadView();
  const { act } = useAct();
  const settle = (revision: number | null): void =>
    void act({ id: newId(), type: "resolve-comment", commentId: comment.id, revision });
  const current = option?.revision ?? 0;
  const byRevision = Array.from({ length: current }, (_, place): MenuItemProps => {
    const revision = current - place;
    const label = revision === current ? `By revision ${revision}, the current one` : `By revision ${revision}`;
    return { id: String(revision), label, onAction: () => settle(revision) };
  });
  const without: MenuItemProps = { id: "none", label: "Without a revision", onAction: () => settle(null) };
  if (!useMaySettle(comment)) return null;
  return (
    <Menu
      label="Settled by"
      placement="bottom start"
      trigger={<Button className={actionClass}>Settle…</Button>}
      items={[...byRevision.slice(0, 1), without, ...byRevision.slice(1)]}
    />
  );
}

/** By what a comment was settled, and by whom. */
export function SettledBy({ resolution }: { resolution: Resolution }) {
  const { slug } = useLive();
  const { option } = useThreadView();
  const { revision, memberId } = resolution;
  return (
    <>
      <CircleCheck aria-hidden size={14} className="me-1 inline align-[-0.16em] text-q1" />
      {revision === null || !option ? (
        "Settled"
      ) : (
        <Link
          href={`${optionPath(slug, option.number, "/history")}#revision-${revision}`}
          className="rounded underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current"
        >
          Settled by revision {revision}
        </Link>
      )}
      {" · "}
      <MemberName id={memberId} />
    </>
  );
}

/** Beneath a settled comment whose branch is shown. */
export function SettledLine({ comment, resolution }: { comment: Comment; resolution: Resolution }) {
  const { onToggleSettled } = useThreadView();
  const { act } = useAct();
  const mayReopen = useMaySettle(comment);
  const handleReopen = (): void => void act({ id: newId(), type: "reopen-comment", commentId: comment.id });
  return (
    <p className="mt-1.5 flex flex-wrap items-baseline gap-x-4 text-[0.8125rem] text-soft">
      <span>
        <SettledBy resolution={resolution} />
      </span>
      {mayReopen && (
        <Button className={actionClass} onPress={handleReopen}>
          Open again
        </Button>
      )}
      <Button className={actionClass} onPress={() => onToggleSettled(comment.id)}>
        Fold up
      </Button>
    </p>
  );
}
