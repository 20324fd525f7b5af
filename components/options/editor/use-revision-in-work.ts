"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useDraft } from "@/lib/client/use-draft";
import { changesBetween, type ContentField, isAlike, rebase } from "@/lib/domain/options/changes";
import {
  applyChanges,
  contentOf,
  type OptionContent,
  type OptionDraft,
  type FullOption,
  type Revision,
} from "@/lib/domain/options/option";
import type { KeptDraft } from "../use-drafts";
import { keepCaret } from "@/components/editing/keep-caret";

export type Base = { number: number; content: OptionContent };

/** A revision by somebody else that came while this one was being written, and what it brought along. */
export type Arrival = { number: number; fields: ContentField[] };

/**
 * A revision that is being written. Its draft holds only what differs from the revision it changes, so
 * that others' revisions come in by themselves; where they changed the same sentence, `isDisputed`
 * says so until somebody has chosen, and until then the draft stays on the earlier revision.
 */
export function useRevisionInWork(
  option: FullOption,
  revisions: Revision[],
  kept: KeptDraft | undefined,
  initialBase: Base,
) {
  const [seen, setSeen] = useState(initialBase);
  const [arrivals, setArrivals] = useState<Arrival[]>([]);
  const latest: Base = { number: option.revision, content: contentOf(option) };

  const baseFor = ({ baseRevision }: OptionDraft): Base => {
    if (baseRevision === undefined || baseRevision === seen.number) return seen;
    if (baseRevision === latest.number) return latest;
    // Another device may be ahead of this one; its text is then put together with what is known here.
    return revisions.find(({ number }) => number === baseRevision) ?? seen;
  };
  const whole = (draft: OptionDraft): OptionContent => applyChanges(baseFor(draft).content, draft);
  const merge = (before: OptionDraft, mine: OptionDraft, theirs: OptionDraft): OptionDraft | null => {
    const { content, disputed } = rebase(whole(before), whole(mine), whole(theirs));
    const [ours, other] = [baseFor(mine), baseFor(theirs)];
    return disputed.length > 0 ? null : toRevisionDraft(ours.number >= other.number ? ours : other, content);
  };

  const stored = { version: kept?.version ?? null, content: kept?.content ?? {} };
  const { content: draft, change, resolve, conflict, ...draftRest } = useDraft(option.id, stored, merge);
  const base = baseFor(draft);
  const mine = applyChanges(base.content, draft);
  const rebased = rebase(base.content, mine, latest.content);
  const isDisputed = latest.number > base.number && rebased.disputed.length > 0;
  // As long as somebody has to choose, what others changed beside is shown, and is not part of the draft.
  const content = isDisputed ? rebased.content : mine;

  const comeIn = useEffectEvent((): void => {
    if (latest.number <= base.number || isDisputed) return;
    const fields = [...rebased.taken, ...rebased.merged];
    const next = toRevisionDraft(latest, rebased.content);
    keepCaret(() => {
      setSeen(latest);
      if (!isAlike(next, draft)) change(next);
    });
    if (fields.length > 0) setArrivals((before) => [...before, { number: latest.number, fields }]);
  });
  useEffect(() => {
    // Once the page has been drawn with it, and never in the midst of a keystroke.
    const timer = setTimeout(() => comeIn(), 0);
    return () => clearTimeout(timer);
  }, [option.revision]);

  return {
    draft,
    base,
    latest,
    /** Who wrote the latest revision; undefined until it is known. */
    latestBy: revisions.find(({ number }) => number === latest.number)?.authorId,
    content,
    arrivals,
    isDisputed,
    /** What the member's other device has kept, where it cannot be put together with this by itself. */
    otherDevice: conflict && { base: whole(conflict.base), theirs: whole(conflict.theirs) },
    write: (next: OptionContent): void =>
      change(toRevisionDraft(base, applyChanges(mine, changesBetween(content, next)))),
    /** Goes on from the latest revision with what was made of both texts. */
    choose: (next: OptionContent): void => {
      setSeen(latest);
      change(toRevisionDraft(latest, next));
    },
    chooseDevice: (next: OptionContent): void => resolve(toRevisionDraft(base, next)),
    ...draftRest,
  };
}

function toRevisionDraft({ number, content }: Base, next: OptionContent): OptionDraft {
  const changes = changesBetween(content, next);
  return Object.keys(changes).length > 0 ? { ...changes, baseRevision: number } : {};
}
