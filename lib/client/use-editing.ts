"use client";

import { type FocusEvent, useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { ContentField } from "@/lib/domain/options/changes";
import type { Id } from "@/lib/domain/primitives";
import type { Presence } from "@/lib/realtime/messages";
import { useLive } from "./live-provider";

const nobody: Presence["editing"] = [];

/** Who is in which field of this subject's editor, the viewer included. */
export function useEditors(subjectId: Id): Presence["editing"] {
  const { exercise } = useLive();
  const read = () => exercise.getPresence(subjectId)?.editing ?? nobody;
  return useSyncExternalStore(exercise.subscribe, read, () => nobody);
}

/**
 * Tells the others in which field of a subject's editor the viewer is: the nearest element around the
 * focus with a `data-field`. Only a change of field is told, never a keystroke.
 */
export function useTellField(subjectId: Id) {
  const { exercise } = useLive();
  const told = useRef<ContentField | null>(null);

  useEffect(() => {
    exercise.announce({ subjectId, typing: false });
    return () => exercise.announce({ subjectId: null, typing: false });
  }, [exercise, subjectId]);

  const tell = useCallback(
    (field: ContentField | null): void => {
      if (field === told.current) return;
      told.current = field;
      exercise.announce({ subjectId, typing: false, field });
    },
    [exercise, subjectId],
  );

  return {
    onFocus: (event: FocusEvent): void => tell(fieldAround(event.target)),
    onBlur: (event: FocusEvent): void => {
      // On its way to another field the focus is told of when it arrives there.
      if (fieldAround(event.relatedTarget) === null) tell(null);
    },
  };
}

function fieldAround(target: EventTarget | null): ContentField | null {
  const frame = target instanceof Element ? target.closest<HTMLElement>("[data-field]") : null;
  return ContentField.safeParse(frame?.dataset.field).data ?? null;
}
