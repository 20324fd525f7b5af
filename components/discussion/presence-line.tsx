"use client";

import { Button as AriaButton } from "react-aria-components";
import { Pill } from "@/components/ui/pill";
import { Tooltip } from "@/components/ui/tooltip";
import { useExercise, useMe } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import type { Presence } from "@/lib/realtime/messages";

/** How many have this option open now; who, on demand. */
export function HereNow({ presence }: { presence: Presence | undefined }) {
  const aliases = useAliases(presence?.here ?? []);
  if (aliases.length === 0) return null;
  const names = listed(aliases);
  return (
    <Tooltip text={names} delay={150}>
      <AriaButton aria-label={`${aliases.length} here: ${names}`} className="cursor-default rounded-full">
        <Pill tone="live">{aliases.length} here</Pill>
      </AriaButton>
    </Tooltip>
  );
}

/** Who is writing; keeps its line free, so that nothing jumps when somebody begins. */
export function TypingLine({ presence }: { presence: Presence | undefined }) {
  const me = useMe();
  const aliases = useAliases((presence?.typing ?? []).filter((id) => id !== me?.id));
  return (
    <p role="status" className="min-h-5 truncate text-[0.8125rem] text-soft">
      {aliases.length > 0 && (
        <>
          {aliases.length > 3 ? `${aliases.length} people` : listed(aliases)} {aliases.length === 1 ? "is" : "are"} writing …
        </>
      )}
    </p>
  );
}

const most = 12;

function useAliases(ids: Id[]): string[] {
  const members = useExercise((state) => state.members);
  return ids.flatMap((id) => members[id]?.alias ?? []);
}

function listed(aliases: string[]): string {
  const named = aliases.length > most ? [...aliases.slice(0, most), `${aliases.length - most} more`] : aliases;
  return new Intl.ListFormat("en").format(named);
}
