"use client";

import { CoverageGrid } from "@/components/coverage/coverage-grid";
import { coveragePath } from "@/components/coverage/coverage-paths";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useLive } from "@/lib/client/live-provider";
import type { Coverage } from "@/lib/domain/coverage/coverage";

/** What the options cover so far, at a glance; the room has the gaps, and the calls that they become. */
export function CoverageTab({ coverage }: { coverage: Coverage }) {
  const { slug } = useLive();
  const hasTerms = coverage.grid.length > 0 && coverage.instruments.length > 0;
  if (coverage.options === 0) {
    return (
      <EmptyState title="No options yet">
        Once options have been proposed, you see here which stakeholders and instruments they speak of, and which not.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {hasTerms ? (
        <CoverageGrid coverage={coverage} />
      ) : (
        <p className="text-soft">
          The exercise has no stakeholders or no instruments. Name them on the Framing desk to see what is covered.
        </p>
      )}
      <LinkButton href={coveragePath(slug)} className="self-start">
        See what is missing, and call for it
      </LinkButton>
    </div>
  );
}
