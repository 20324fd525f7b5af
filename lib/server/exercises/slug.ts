const longest = 48;

/** An address made of a title: `¿Qué hacer?` becomes `que-hacer`; `exercise` where no Latin letter is left. */
export function slugFrom(title: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  return words || "exercise";
}
