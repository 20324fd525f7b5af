"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useExercise } from "@/lib/client/hooks";
import type { Comment } from "@/lib/domain/discussion/comment";
import { facetLabels, type FacetName } from "@/lib/domain/options/option";

/** Whom one is answering. */
export function Answering({ parent, onCancel }: { parent: Comment; onCancel: () => void }) {
  const alias = useExercise((state) => state.members[parent.authorId]?.alias);
  return (
    <div className="flex items-center gap-2 rounded-lg bg-wash ps-3 text-[0.8125rem]">
      <p className="min-w-0 flex-1 truncate text-soft">
        Answering{" "}
        <b dir="auto" className="font-semibold text-ink">
          {alias ?? "a member"}
        </b>
        : <span dir="auto">{parent.body.slice(0, 160)}</span>
      </p>
      <Button variant="quiet" size="icon" aria-label="Answer nobody in particular" onPress={onCancel}>
        <X aria-hidden size={15} />
      </Button>
    </div>
  );
}

type QuotingProps = { quote: string; facet: FacetName | null; onCancel: () => void };

/** The passage of which one is writing. */
export function Quoting({ quote, facet, onCancel }: QuotingProps) {
  return (
    <div className="flex items-start gap-2 rounded-lg bg-wash py-1.5 ps-3 text-[0.8125rem]">
      <div className="min-w-0 flex-1">
        {facet !== null && <p className="text-soft">From {facetLabels[facet].toLowerCase()}</p>}
        <blockquote dir="auto" className="line-clamp-3 font-read text-[0.9375rem] leading-snug italic">
          {quote}
        </blockquote>
      </div>
      <Button variant="quiet" size="icon" aria-label="Quote nothing" onPress={onCancel}>
        <X aria-hidden size={15} />
      </Button>
    </div>
  );
}
