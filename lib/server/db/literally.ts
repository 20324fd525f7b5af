/** A text as a pattern that matches nothing but itself: Prisma compares without regard to case by ILIKE. */
export function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, "\\$&");
}
