import { newId } from "@/lib/client/new-id";
import type { CommandInput } from "@/lib/domain/commands";
import { bundled, unbundled } from "@/lib/domain/narratives/evolve";
import type { Id } from "@/lib/domain/primitives";
import { patched } from "@/lib/domain/records";
import type { Board } from "./columns";

/** Where a card goes: the end of a narrative or before one of its options; null for no narrative. */
export type Destination = { narrativeId: Id | null; beforeId: Id | null };

/** One option's way to its destination: what is sent, in order, and what the board will look like. */
export type Move = { optionId: Id; commands: CommandInput[]; apply: (board: Board) => Board };

/** What has to be done to move options, in their order, to one place. A waiting one is accepted on the way. */
export function planMoves(start: Board, optionIds: Id[], { narrativeId, beforeId }: Destination): Move[] {
  const anchorId = anchorOf(start, optionIds, narrativeId, beforeId);
  let board = start;
  return optionIds.flatMap((optionId) => {
    const move = planMove(board, optionId, narrativeId, anchorId);
    if (!move) return [];
    board = move.apply(board);
    return [move];
  });
}

function planMove(board: Board, optionId: Id, narrativeId: Id | null, anchorId: Id | null): Move | null {
  const option = board.options[optionId];
  if (!option) return null;
  const commands: CommandInput[] = [];
  if (option.status !== "accepted") commands.push({ id: newId(), type: "accept-option", optionId });

  if (narrativeId === null) {
    const isBundled = Object.values(board.narratives).some((narrative) => narrative.optionIds.includes(optionId));
    if (isBundled) commands.push({ id: newId(), type: "unbundle-option", optionId });
    return commands.length > 0 ? { optionId, commands, apply: (now) => placed(now, optionId, null, 0) } : null;
  }

  const before = board.narratives[narrativeId]?.optionIds ?? [];
  const others = before.filter((id) => id !== optionId);
  const index = anchorId === null ? others.length : others.indexOf(anchorId);
  if (before.indexOf(optionId) === index) return null;
  commands.push({ id: newId(), type: "bundle-option", optionId, narrativeId, index });
  return { optionId, commands, apply: (now) => placed(now, optionId, narrativeId, index) };
}

// An option that moves itself cannot mark the place; the next one that stays does.
function anchorOf(board: Board, moving: Id[], narrativeId: Id | null, beforeId: Id | null): Id | null {
  const staying = narrativeId === null ? [] : (board.narratives[narrativeId]?.optionIds ?? []);
  const from = beforeId === null ? -1 : staying.indexOf(beforeId);
  return from < 0 ? null : (staying.slice(from).find((id) => !moving.includes(id)) ?? null);
}

function placed({ options, narratives }: Board, optionId: Id, narrativeId: Id | null, index: number): Board {
  return {
    options: patched(options, optionId, (option) =>
      option.status === "accepted" ? option : { ...option, status: "accepted" },
    ),
    narratives:
      narrativeId === null ? unbundled(narratives, optionId) : bundled(narratives, optionId, narrativeId, index),
  };
}
