import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import type { Refusal } from "@/lib/domain/errors";
import { nextAuthOptions } from "@/lib/server/auth/next-auth";
import { route } from "@/lib/server/http/route";

const handle = route<{ nextauth: string[] }>(async (request, context) => {
  const refusals: Refusal[] = [];
  const options = nextAuthOptions((refusal) => refusals.push(refusal));
  const response: Response = await NextAuth(request as NextRequest, context, options);
  if (refusals[0]) throw refusals[0];
  return response;
});

export { handle as GET, handle as POST };

/** Mail filters look at links before their readers do; a look must not use up the link. */
export function HEAD(): Response {
  return new Response(null);
}
