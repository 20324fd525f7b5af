"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { useLive } from "@/lib/client/live-provider";
import type { Id } from "@/lib/domain/primitives";

const Versions = z.object({ versions: z.array(z.object({ seq: z.number(), at: z.number(), body: z.string() })) });
type Version = z.infer<typeof Versions>["versions"][number];

/**
 * What a comment has said, the first first, also of one whose thread is gone; undefined while it is being read, null when
 * it cannot be. Read again when `state` changes.
 */
export function useVersions(commentId: Id, state = ""): Version[] | null | undefined {
  const { slug } = useLive();
  const [versions, setVersions] = useState<Version[] | null>();
  useEffect(() => {
    let isLeft = false;
    void fetch(`/api/v1/exercises/${slug}/comments/${commentId}/versions`, { cache: "no-store" })
      .then(async (response) => (response.ok ? Versions.parse(await response.json()).versions : null))
      .catch(() => null)
      .then((read) => !isLeft && setVersions(read));
    return () => {
      isLeft = true;
    };
  }, [commentId, slug, state]);
  return versions;
}
