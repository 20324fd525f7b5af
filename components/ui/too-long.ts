/** Why a text cannot be sent as it stands, or null. White space at its ends does not count: it is not kept. */
export function tooLong(text: string, limit: number | undefined): string | null {
  const { length } = text.trim();
  if (limit === undefined || length <= limit) return null;
  return `At most ${limit.toLocaleString("en")} characters; this has ${length.toLocaleString("en")}.`;
}
