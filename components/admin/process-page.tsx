"use client";

import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { ProcessFigures } from "@/lib/domain/operations/figures";
import { Busiest } from "./busiest";
import { Checks } from "./checks";
import { Facts } from "./facts";
import { backlogFacts, poolFacts, processFacts, relayFacts, requestFacts, socketFacts } from "./facts-of";
import { Sparkline } from "./sparkline";
import { StageTable } from "./stage-table";
import { nameOf, type Told, useFigures } from "./use-figures";
import { duration, figure } from "./words";

/** How the process that answers is, and what waits in the whole Sandtable; renews itself. */
export function ProcessPage({ brought }: { brought: ProcessFigures }) {
  const told = useFigures(brought);
  const names = Object.keys(told.processes);
  const [chosen, setChosen] = useState(nameOf(brought));
  const name = told.processes[chosen] ? chosen : names[0]!;
  const { figures, heardAt } = told.processes[name]!;
  const { commands, process } = figures;
  return (
    <>
      <PageHeader
        title="How Sandtable runs"
        lede={
          <>
            Told by the process <span className="font-ui text-[0.9375rem] text-ink">{name}</span>: version{" "}
            {process.version} on Node {process.node.replace(/^v/, "")}, up for{" "}
            {duration((figures.at - process.startedAt) / 1_000)}. These figures renew themselves every five seconds.
          </>
        }
      />
      <OutOfDate told={told} age={told.now - heardAt} />
      {names.length > 1 && (
        <Choice
          label={`${names.length} processes have answered`}
          className="mb-5"
          size="sm"
          options={names.map((id) => ({ id, label: id }))}
          value={name}
          onChange={setChosen}
        />
      )}
      <Checks checks={figures.checks} />
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section className="min-w-0">
          <h2 className="border-b-2 border-ink pb-1.5 text-lg">Commands</h2>
          <p className="mt-2 text-[0.8125rem] text-soft">Whatever people do and Sandtable records.</p>
          <p className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
            <span>
              <strong className="font-read text-[2.5rem] leading-none tabular-nums">{figure(commands.done)}</strong>{" "}
              <span className="text-sm text-soft">a second, over the last minute</span>
            </span>
            <span className="text-sm text-soft tabular-nums">
              {figure(commands.refused)} refused,{" "}
              <span className={commands.failed > 0 ? "font-semibold text-danger" : undefined}>
                {figure(commands.failed)} failed
              </span>
            </span>
          </p>
          <Sparkline history={commands.history} />
          <StageTable stages={commands.stages} />
        </section>
        <Busiest exercises={figures.busiest} />
      </div>
      <div className="mt-10 grid gap-x-12 gap-y-10 sm:grid-cols-2 xl:grid-cols-4 xl:gap-x-8">
        <Facts
          title="This process"
          facts={processFacts(figures)}
          note="The event loop is that of the last five seconds: how late this process comes to what is due."
        />
        <Facts title="Live pages" facts={[...socketFacts(figures), ...relayFacts(figures)]} />
        <Facts title="Requests and database" facts={[...requestFacts(figures), ...poolFacts(figures)]} />
        <Facts
          title="What waits"
          facts={backlogFacts(figures)}
          note="For whichever process comes first. In doubt: whether the mail server took it is not known."
        />
      </div>
    </>
  );
}

const lateMs = 12_000;
const longAgoMs = 40_000;

/** Says that the figures are not of now, where that is so. */
function OutOfDate({ told, age }: { told: Told; age: number }) {
  if (told.state === "refused") {
    return (
      <Notice tone="warn" title="These figures are not renewed any more" className="mb-5">
        You are not signed in as somebody who may see them. Sign in again and reload this page.
      </Notice>
    );
  }
  const isLate = told.state === "silent" && age >= lateMs;
  if (!isLate && age < longAgoMs) return null;
  const reason =
    told.state === "silent"
      ? "Sandtable does not answer, or its database does not. It is asked again every few seconds."
      : "Other processes answer, and this one does not; it may have ended.";
  return (
    <Notice tone="warn" title={`These figures are ${duration(age / 1_000)} old`} className="mb-5">
      {reason}
    </Notice>
  );
}
