"use client";

import { type FocusEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useEditors } from "@/lib/client/use-editing";
import { isStaff } from "@/lib/domain/audience";
import { Id } from "@/lib/domain/primitives";
import { CardSpot } from "@/lib/realtime/messages";

export type Companion = { memberId: Id; alias: string; isHeld: boolean };
/** Who else is at which card, by its option. */
export type Company = ReadonlyMap<Id, Companion[]>;

/** The other organizers and moderators at the board, by the card that each has in focus or has picked up. */
export function useCompany(): Company {
  const boardId = useExercise((state) => state.exercise.id);
  const members = useExercise((state) => state.members);
  const me = useMe();
  const editors = useEditors(boardId);
  return useMemo(() => {
    const company = new Map<Id, Companion[]>();
    for (const { memberId, field } of editors) {
      const member = members[memberId];
      const spot = CardSpot.safeParse(field).data;
      if (!spot || !member || memberId === me?.id || !isStaff(member.role)) continue;
      const [how, optionId] = spot.split(":") as ["focused" | "held", Id];
      const companion = { memberId, alias: member.alias, isHeld: how === "held" };
      company.set(optionId, [...(company.get(optionId) ?? []), companion]);
    }
    return company;
  }, [editors, me?.id, members]);
}

/** Arrow keys pass over many cards; only one where somebody stays so long is told. */
const settledAfterMs = 120;

/**
 * Tells the others at the board which card the viewer has in focus (where `isOn`), or has picked up. Nothing of it is
 * kept: it goes when the viewer goes.
 */
export function useTellCard(isOn: boolean) {
  const { exercise } = useLive();
  const boardId = useExercise((state) => state.exercise.id);
  const at = useRef<{ focused: Id | null; held: Id | null; told: CardSpot | null }>({
    ...{ focused: null, held: null, told: null },
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = useCallback(() => {
    const { focused, held, told } = at.current;
    const spot: CardSpot | null = held ? `held:${held}` : focused ? `focused:${focused}` : null;
    if (spot === told) return;
    at.current.told = spot;
    exercise.announce({ subjectId: boardId, typing: false, field: spot });
  }, [boardId, exercise]);

  const focus = (optionId: Id | null): void => {
    if (!isOn) return;
    at.current.focused = optionId;
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, settledAfterMs);
  };
  const onHold = useCallback(
    (optionId: Id | null): void => {
      at.current.held = optionId;
      tell();
    },
    [tell],
  );
  return {
    onHold,
    onFocus: ({ target }: FocusEvent): void => focus(cardAround(target)),
    onBlur: ({ relatedTarget }: FocusEvent): void => {
      // On its way to another card the focus is told of when it arrives there.
      if (cardAround(relatedTarget) === null) focus(null);
    },
  };
}

/** The option of the card in which an element stands; columns mark their cards with it. */
function cardAround(target: EventTarget | null): Id | null {
  const card = target instanceof Element ? target.closest<HTMLElement>("[role=row][data-key]") : null;
  return Id.safeParse(card?.dataset.key).data ?? null;
}
