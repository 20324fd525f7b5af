import { env } from "@/lib/server/env";
import { answerKept } from "@/lib/server/http/kept-body";
import type { findPage } from "./serve";

type Page = NonNullable<Awaited<ReturnType<typeof findPage>>>;

/** A page as it is sent: caches ask every time whether it is still the same, so that a correction is seen at once. */
export function answerWith(request: Request, page: Page): Response {
  return answerKept(request, page, { "cache-control": "public, no-cache", "content-type": "text/html; charset=utf-8" });
}

/** Where nothing is published, members read a draft, and others what they can do instead. */
export function sendToRoom(slug: string): Response {
  return Response.redirect(new URL(`/exercises/${encodeURIComponent(slug)}/report`, env().appUrl), 307);
}
