/** An id that can be read, made of a name; it stays when the name changes. */
export function freshId(name: string, list: readonly { id: string }[]): string {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, "");
  const base = words || "entry";
  const taken = new Set(list.map((term) => term.id));
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
