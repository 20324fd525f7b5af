"use client";

import { useRef, useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { newId } from "@/lib/client/new-id";
import { mostInvited } from "@/lib/domain/members/commands";
import type { Listed } from "@/lib/domain/members/invite-list";

export type Manner = { expiresAt: number | null; allowsGuests: boolean };

/** Sends a list of people to be invited, in as many commands as it takes. */
export function useInvitePeople() {
  const { save, error } = useSave();
  const [isPending, setIsPending] = useState(false);
  // Sent again after no answer came, it must name each invitation as before, or there would be two.
  const ids = useRef(new Map<string, string>());

  const idOf = (email: string): string => {
    const id = ids.current.get(email) ?? newId();
    ids.current.set(email, id);
    return id;
  };

  /** How many got in; fewer than were asked for when a command was refused or had no answer. */
  const invite = async (people: Listed[], manner: Manner): Promise<number> => {
    setIsPending(true);
    let done = 0;
    while (done < people.length) {
      const part = people.slice(done, done + mostInvited).map((listed) => ({ id: idOf(listed.email), ...listed }));
      if (!(await save({ id: newId(), type: "invite-people", people: part, ...manner }))) break;
      // Their next invitation, should this one be withdrawn, is another one.
      for (const { email } of part) ids.current.delete(email);
      done += part.length;
    }
    setIsPending(false);
    return done;
  };
  return { invite, isPending, error };
}
