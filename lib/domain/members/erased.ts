import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Persona } from "./member";

const erased = /^Former member (\d{1,6})$/;

/** Under which alias goes who is erased: the first number that nobody in the exercise has. */
export function aliasOfErased(aliases: readonly string[]): string {
  const taken = aliases.map((alias) => Number(erased.exec(alias)?.[1] ?? 0));
  return `Former member ${1 + Math.max(0, ...taken)}`;
}

/** Whether somebody goes by what is left of who was erased. */
export function isAliasOfErased(alias: string): boolean {
  return erased.test(alias);
}

/** Whether nothing is left of a member that could be erased. */
export function isErased({ alias, region, field, userId }: Persona & { userId: string | null }): boolean {
  return erased.test(alias) && region === "" && field === "" && userId === null;
}

/** What is left of a persona under the alias of who was erased. */
export function nameless(alias: string): Persona {
  return { alias, region: "", field: "" };
}

/** What is left of whoever waited for a place and went without one. */
export const formerApplicant = "Former applicant";

/** An event without what it told of who is erased; any other as it is. */
export function withoutPersona(event: LoggedEvent, memberId: Id, alias: string): LoggedEvent {
  const persona = nameless(alias);
  if (event.type === "member.joined" && event.payload.memberId === memberId) {
    return { ...event, payload: { ...event.payload, persona } };
  }
  if (event.type === "applicant.queued" && event.payload.applicantId === memberId) {
    return { ...event, payload: { ...event.payload, persona } };
  }
  if (event.type === "expertise.stated" && event.payload.memberId === memberId) {
    return { ...event, payload: { ...event.payload, levels: {} } };
  }
  return event;
}
