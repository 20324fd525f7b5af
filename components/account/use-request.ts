"use client";

import { useState } from "react";
import { refusalOf } from "@/lib/client/send-command";
import type { RefusalBody } from "@/lib/domain/errors";

export type RequestError = RefusalBody["error"];
export type Answer = { status: number; body: unknown } | null;

const unreachable: RequestError = {
  code: "unavailable",
  message: "The server cannot be reached. Nothing you wrote is lost; try again when you are back online.",
  details: [],
};

/** Runs requests outside an exercise, one at a time; `error` holds why the last was refused. */
export function useRequest() {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);

  /** The body of the answer, or null when the request was refused or got none. */
  async function run<T>(ask: () => Promise<Answer>): Promise<T | null> {
    setIsPending(true);
    setError(null);
    const answer = await ask().catch(() => null);
    setIsPending(false);
    if (answer && answer.status < 300) return answer.body as T;
    setError(answer ? refusalOf(answer.body) : unreachable);
    return null;
  }
  return { run, isPending, error };
}

/** A refusal, shared out between the fields of a form and the form as a whole. */
export function splitError(error: RequestError | null, fields: readonly string[]) {
  const details = error?.details ?? [];
  const isAllInFields = details.length > 0 && details.every(({ path }) => fields.includes(path));
  return {
    general: error && !isAllInFields ? error.message : null,
    of: (field: string) => details.find(({ path }) => path === field)?.message ?? null,
  };
}
