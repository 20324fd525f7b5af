"use client";

import Link from "next/link";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { ChangesAsked } from "@/components/options/changes-asked";
import { OptionDuplicates } from "@/components/options/duplicates/option-duplicates";
import { MemberName } from "@/components/options/member-name";
import { OptionGlance } from "@/components/options/option-glance";
import { comparePath, optionPath } from "@/components/options/option-path";
import { LocalTime } from "@/components/ui/local-time";
import { Skeleton } from "@/components/ui/skeleton";
import { useLive } from "@/lib/client/live-provider";
import { useWholeOption } from "@/lib/client/use-held";
import { placeName } from "@/lib/domain/place-name";
import { facetLabels, facetNames, type FullOption, type PolicyOption } from "@/lib/domain/options/option";
import { entryTitleId } from "./use-focus-on-entry";

/** An option in the queue, to be read in place. */
export function OptionEntry({ option, onMerged }: { option: PolicyOption; onMerged?: () => void }) {
  const { slug } = useLive();
  const whole = useWholeOption(option);
  const { asked, number } = option;
  return (
    <article aria-labelledby={entryTitleId}>
      <p className="kicker">{placeName("option", number)}</p>
      <h2 id={entryTitleId} tabIndex={-1} dir="auto" className="mt-1 text-2xl">
        <Link href={optionPath(slug, number)} className="hover:underline hover:decoration-line">
          {option.title}
        </Link>
      </h2>
      <p className="mt-1.5 flex flex-wrap gap-x-2 text-[0.8125rem] text-soft">
        <span>
          by <MemberName id={option.authorId} />, <LocalTime at={option.submittedAt} style="relative" />
        </span>
        <span>revision {option.revision}</span>
        {asked && asked.revision < option.revision && (
          <Link
            href={comparePath(slug, number, asked.revision, option.revision)}
            className="font-medium text-accent hover:underline"
          >
            What has changed since
          </Link>
        )}
      </p>
      <div className="mt-3 empty:hidden">
        <ChangesAsked option={option} />
      </div>
      {whole ? <Texts option={whole} onMerged={onMerged} /> : <TextsSkeleton />}
    </article>
  );
}

function Texts({ option, onMerged }: { option: FullOption; onMerged: (() => void) | undefined }) {
  return (
    <>
      <OptionDuplicates option={option} onMerged={onMerged} />
      {facetNames.map((name) => (
        <section key={name} aria-label={facetLabels[name]} className="mt-5">
          <h3 className="mb-1 font-ui text-sm font-semibold tracking-normal text-soft">{facetLabels[name]}</h3>
          {option.facets[name].trim() ? (
            <LinkedMarkdown text={option.facets[name]} />
          ) : (
            <p className="text-sm text-soft">The author has left this open.</p>
          )}
        </section>
      ))}
      <OptionGlance content={option} />
    </>
  );
}

function TextsSkeleton() {
  return (
    <div role="status" aria-label="The option is being read" className="mt-6 flex flex-col gap-3">
      {["w-full", "w-11/12", "w-4/5"].map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  );
}
