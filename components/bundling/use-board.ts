"use client";

import { useRef, useState } from "react";
import { untilSeq } from "@/components/editing/use-save";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import type { Id } from "@/lib/domain/primitives";
import { patched } from "@/lib/domain/records";
import type { Board } from "./columns";
import { type Destination, type Move, planMoves } from "./moves";

export type BoardRefusal = { id: string; message: string };

/**
 * The board as it stands, with the viewer's own moves shown at once. The log decides: a move that is
 * refused goes back, and says why. `onSettled` is told of each option whose move is over.
 */
export function useBoard(onSettled: (optionId: Id) => void) {
  const { exercise, send } = useLive();
  const options = useExercise((state) => state.options);
  const narratives = useExercise((state) => state.narratives);
  const [onTheirWay, setOnTheirWay] = useState<Move[]>([]);
  const [refusals, setRefusals] = useState<BoardRefusal[]>([]);
  const queue = useRef(Promise.resolve());

  const board = onTheirWay.reduce<Board>((now, move) => move.apply(now), { options, narratives });

  const start = (moves: Move[]) => {
    if (moves.length === 0) return;
    setRefusals([]);
    setOnTheirWay((before) => [...before, ...moves]);
    // One after the other: the place of the second counts on the first being where it was put.
    for (const move of moves) queue.current = queue.current.then(() => finish(move));
  };

  const finish = async (move: Move): Promise<void> => {
    for (const command of move.commands) {
      const sent = await send(command);
      if (sent.outcome !== "accepted") {
        const reason =
          sent.outcome === "refused"
            ? sent.error.message
            : "The server cannot be reached; try again when you are back online.";
        const number = exercise.getState().options[move.optionId]?.number;
        setRefusals((before) => [
          ...before,
          { id: command.id, message: `PO-${number} is back where it was. ${reason}` },
        ]);
        return settle(move);
      }
      if (command === move.commands.at(-1)) void untilSeq(exercise, sent.seq).then(() => settle(move));
    }
  };

  const settle = (move: Move): void => {
    setOnTheirWay((before) => before.filter((other) => other !== move));
    onSettled(move.optionId);
  };

  return {
    board,
    /** Options whose move the server has not confirmed yet. */
    pendingIds: new Set(onTheirWay.map((move) => move.optionId)),
    refusals,
    dismissRefusals: () => setRefusals([]),
    move: (optionIds: Id[], destination: Destination) => start(planMoves(board, optionIds, destination)),
    unmerge: (optionId: Id) =>
      start([
        {
          optionId,
          commands: [{ id: newId(), type: "unmerge-option", optionId }],
          apply: (now) => ({
            ...now,
            options: patched(now.options, optionId, (option) => ({ ...option, mergedIntoId: null })),
          }),
        },
      ]),
  };
}
