/**
 * Every way in which Sandtable says no. The code is stable and part of the API; the message says
 * what to do next and may change.
 */
export const refusalCodes = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "other-member",
  "not-found",
  "round-closed",
  "wrong-status",
  "stale",
  "id-reused",
  "alias-taken",
  "already-member",
  "invite-invalid",
  "exercise-full",
  "last-organizer",
  "slug-taken",
  "too-large",
  "too-soon",
  "locked",
  "unreferenced",
  "rehearsal",
  "no-rehearsal",
  "rehearsal-running",
  "rehearsals-full",
  "already-here",
  "archive-damaged",
  "archive-newer",
  "rate-limited",
  "unavailable",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What a person did wrong, by field: `path` as in the input, joined with dots. */
export type RefusalDetail = { path: string; message: string };

/** Thrown to refuse an input or an act; nothing has been changed when it is thrown. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly details: RefusalDetail[] = [],
    /** After how many seconds the same may be tried again, where that is known. */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

export function idReused(): Refusal {
  return new Refusal("id-reused", "Somebody else has used this id. Make a new one and send again.");
}

/** What a refusal looks like on the wire. */
export type RefusalBody = {
  error: {
    code: RefusalCode;
    message: string;
    details: RefusalDetail[];
    retryAfterSeconds?: number | undefined;
    /** Of the request, for the operator to find it by: where what happened was not expected. */
    requestId?: string | undefined;
  };
};

export function toRefusalBody(refusal: Refusal): RefusalBody {
  const { code, message, details, retryAfterSeconds } = refusal;
  return { error: { code, message, details, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) } };
}
