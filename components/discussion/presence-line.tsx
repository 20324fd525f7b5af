"use client";

import { createContext, type ReactNode, useContext } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Pill } from "@/components/ui/pill";
import { Tooltip } from "@/components/ui/tooltip";
import { useExercise, useMe, usePresence } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import type { Presence } from "@/lib/realtime/messages";
import { listed } from "./names";

const PresenceContext = createContext<Presence | undefined>(undefined);

/** Says that the viewer is at a subject and knows who else is. Apart from the thread: people come and go, and write, far more often than comments do. */
export function PresenceAt({ subjectId, children }: { subjectId: Id; children: ReactNode }) {
  return <PresenceContext value={usePresence(subjectId)}>{children}</PresenceContext>;
}

/** How many have this option open now; who, on demand. */
export function HereNow() {
  const presence = useContext(PresenceContext);
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
export function TypingLine() {
  const presence = useContext(PresenceContext);
  const me = useMe();
  const aliases = useAliases((presence?.typing ?? []).filter((id) => id !== me?.id));
  return (
    <p role="status" className="min-h-5 truncate text-[0.8125rem] text-soft">
      {aliases.length > 0 && (
        <>
          {aliases.length > 3 ? `${aliases.length} people` : listed(aliases)} {aliases.length === 1 ? "is" : "are"}{" "}
          writing …
        </>
      )}
    </p>
  );
}

function useAliases(ids: Id[]): string[] {
  const members = useExercise((state) => state.members);
  return ids.flatMap((id) => members[id]?.alias ?? []);
}
