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
