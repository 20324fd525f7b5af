"use client";

import { useMemo, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { useExercise } from "@/lib/client/hooks";
import type { ReadyResults } from "@/lib/domain/ratings/results";
import { Agreement } from "./agreement";
import { Convergence } from "./convergence";
import { listHeadlines } from "@/lib/domain/ratings/findings/headlines";
import { InShort } from "./in-short";
import { Method } from "./method";
import { OpinionGroups } from "./opinion-groups";
import { OptionsTable } from "./options-table";
import { listRows } from "@/lib/domain/ratings/findings/rows";

type View = "options" | "convergence" | "groups" | "agreement";

/** What a round has come to: the first things to know, then every option, and how opinion lies over all of them. */
export function RoundResults({ results: { analysis, madeAt } }: { results: ReadyResults }) {
  const options = useExercise((state) => state.options);
  const criteria = useExercise((state) => state.exercise.criteria);
  const rounds = useExercise((state) => state.rounds);
  const [view, setView] = useState<View>("options");
  const { inputs } = analysis;
  const rows = useMemo(() => listRows(analysis, options, criteria), [analysis, options, criteria]);
  const headlines = useMemo(() => listHeadlines(rows, criteria, analysis), [rows, criteria, analysis]);
  const earlier = rounds.find(({ id }) => id === inputs.earlierRoundId);
  if (inputs.ratings === 0) {
    return <EmptyState title="Nobody rated anything">No analyst gave an answer in this round.</EmptyState>;
  }
  const hasEarlier = inputs.earlierRoundId !== null;
  return (
    <>
      {headlines.length > 0 ? (
        <InShort headlines={headlines} />
      ) : (
        <Notice title="Too few have rated" className="mb-6">
          What the crowd thinks of an option is shown once {inputs.minRaters} analysts have scored it.
        </Notice>
      )}
      <Tabs
        label="What the crowd thinks"
        selectedId={view}
        onChange={setView}
        tabs={[
          {
            id: "options",
            label: "Options",
            content: <OptionsTable rows={rows} hasEarlier={hasEarlier} isWeighted={inputs.isWeighted} />,
          },
          ...(hasEarlier
            ? [
                {
                  id: "convergence" as const,
                  label: "Convergence",
                  content: <Convergence rows={rows} earlier={earlier} />,
                },
              ]
            : []),
          { id: "groups", label: "Opinion groups", content: <OpinionGroups analysis={analysis} /> },
          { id: "agreement", label: "Agreement", content: <Agreement analysis={analysis} /> },
        ]}
      />
      <Method inputs={inputs} madeAt={madeAt} />
    </>
  );
}
