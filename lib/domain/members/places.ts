import type { Member, Role } from "./member";

/** Whether this role takes one of the exercise's places; organizers are there in any case. */
export function takesPlace(role: Role): boolean {
  return role !== "organizer";
}

export function countTaken(members: Iterable<Pick<Member, "role">>): number {
  return [...members].filter(({ role }) => takesPlace(role)).length;
}

/** How many places are free; Infinity where the exercise takes as many as come. Never below 0. */
export function freePlaces(capacity: number | null, taken: number): number {
  return capacity === null ? Infinity : Math.max(0, capacity - taken);
}
