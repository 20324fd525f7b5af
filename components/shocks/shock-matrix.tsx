"use client";

import Link from "next/link";
import { useState } from "react";
import { listAsking, type ReleasedInject } from "@/components/injects/released";
import { AllOptions } from "@/components/options/all-options";
import { LinkButton } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { robustnessExplained } from "./robustness-words";
import { listBundles, type MatrixOrder } from "./matrix-rows";
import { MatrixGroup } from "./matrix-group";

/** Every option under every inject that asks, by narrative, with how robust each of them is. */
export function ShockMatrix() {
  const { slug } = useLive();
  const asking = listAsking(useExercise((state) => state.injects));
  return (
    <>
      <PageHeader
        kicker={
          <Link href={`/exercises/${slug}/injects`} className="hover:underline">
            Injects
          </Link>
        }
        title="Shock matrix"
        lede="What the news does to the options: which hold, which bend, which break."
      />
      {asking.length === 0 ? (
        <EmptyState
          title="Nothing is asked yet"
          action={<LinkButton href={`/exercises/${slug}/injects`}>The news so far</LinkButton>}
        >
          Once news arrives that asks what it does to the options, the answers come together here.
        </EmptyState>
      ) : (
        <AllOptions>
          <Matrix injects={asking} />
        </AllOptions>
      )}
    </>
  );
}

function Matrix({ injects }: { injects: ReleasedInject[] }) {
  const { slug } = useLive();
  const options = useExercise((state) => state.options);
  const narratives = useExercise((state) => state.narratives);
  const [order, setOrder] = useState<MatrixOrder>("number");
  const bundles = listBundles(options, narratives, injects, order);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <p className="measure text-[0.8125rem] text-soft">{robustnessExplained}</p>
        <Choice
          label="Order"
          isLabelHidden
          size="sm"
          options={[
            { id: "number", label: "By number" },
            { id: "weakest", label: "Weakest first" },
          ]}
          value={order}
          onChange={setOrder}
        />
      </div>
      <DataTable caption="What each inject does to each option" isStacked>
        <thead>
          <tr className="border-b border-line">
            <HeadCell className="min-w-56">Option</HeadCell>
            {injects.map(({ id, number, title }) => (
              <HeadCell key={id} className="min-w-36">
                <Link href={`/exercises/${slug}/injects/${number}`} className="hover:underline">
                  IN-{number}{" "}
                  <span dir="auto" className="font-normal">
                    {title}
                  </span>
                </Link>
              </HeadCell>
            ))}
            <HeadCell align="end" className="min-w-40">
              Robustness
            </HeadCell>
          </tr>
        </thead>
        {bundles.map((bundle) => (
          <MatrixGroup key={bundle.narrative?.id ?? "none"} bundle={bundle} injects={injects} />
        ))}
      </DataTable>
    </>
  );
}
