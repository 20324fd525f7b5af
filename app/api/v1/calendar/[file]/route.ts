import { Refusal } from "@/lib/domain/errors";
import { findOwner } from "@/lib/server/calendar/address";
import { readCalendar } from "@/lib/server/calendar/read-calendar";
import { route } from "@/lib/server/http/route";

/** A calendar asks for it without cookie or token: whoever has the address may read it. */
export const GET = route<{ file: string }>(async (_request, { params }) => {
  const memberId = await findOwner((await params).file);
  const text = memberId === null ? null : await readCalendar(memberId);
  if (text === null) {
    throw new Refusal("not-found", "There is no calendar at this address. Its owner may have made a new one.");
  }
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="rounds.ics"',
      "cache-control": "private, no-cache",
      "x-robots-tag": "noindex",
    },
  });
});
