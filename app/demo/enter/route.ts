import { z } from "zod";
import { sessionCookie } from "@/lib/server/auth/credentials";
import { enterAs } from "@/lib/server/auth/demo";
import { requireOwnPage } from "@/lib/server/auth/require-visitor";
import { endFormerSession } from "@/lib/server/auth/former-session";
import { seeOther } from "@/lib/server/http/see-other";
import { readForm, route } from "@/lib/server/http/route";

const Entry = z.object({ memberId: z.uuid() });

/** The door of a demonstration: a form that names the member one wants to be. */
export const POST = route(async (request) => {
  await requireOwnPage(request);
  // What is no form at all is refused like an empty one.
  const form = await readForm(request);
  const { memberId } = Entry.parse(Object.fromEntries(form));
  const { slug, session } = await enterAs(memberId);
  return endFormerSession(request, seeOther(`/exercises/${slug}`, [sessionCookie(session.token, session.expires)]));
});
