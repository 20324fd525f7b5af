"use client";

import { MessageSquare } from "lucide-react";
import { useState } from "react";
import { QuoteSelection } from "@/components/discussion/quote-selection";
import { useQuoting } from "@/components/discussion/use-quoting";
import { WholeSources } from "@/components/evidence/whole-sources";
import { PresenceAt } from "@/components/discussion/presence-line";
import { Thread } from "@/components/discussion/thread";
import { useTakesPart } from "@/components/discussion/use-taking-part";
import { FlagOption } from "@/components/flags/flag-option";
import { OptionRatings } from "@/components/ratings/option-ratings";
import { OptionShocks } from "@/components/shocks/option-shocks";
import { type Brought, useBrought } from "@/lib/client/use-brought";
import { useShownOption, useThread } from "@/lib/client/use-held";
import { countOf } from "@/lib/domain/report/words";
import { countByFacet, type Focus } from "@/lib/domain/discussion/tree";
import { type FacetName, facetNames } from "@/lib/domain/options/option";
import type { OptionPage, ThreadPage } from "@/lib/domain/pages";
import { OptionDuplicates } from "./duplicates/option-duplicates";
import { FacetSections } from "./facet-sections";
import { OptionModeration } from "./moderation/option-moderation";
import { OptionByline } from "./option-byline";
import { OptionGlance } from "./option-glance";
import { OptionNotices } from "./option-notices";

/** As they stood when the page was made. */
type OptionRoomProps = { brought: Brought<{ page: OptionPage; thread: ThreadPage }> };

const [summary, ...others] = facetNames;

/** An option to be read, and the argument about it beside the text. */
export function OptionRoom({ brought }: OptionRoomProps) {
  const { page, thread } = useBrought(brought);
  const { id: optionId, number } = page.option;
  const { option, related, suggestions, sources, judgements } = useShownOption(page);
  const quote = useQuoting(optionId);
  const comments = useThread(optionId, number, thread);
  const [focus, setFocus] = useState<Focus>("all");
  const counts = countByFacet(comments ?? {});

  const handleFocus = (facet: FacetName): void => {
    setFocus(focus === facet ? "all" : facet);
    showThread();
  };

  const shown = { option, suggestions, sources, counts, focus, onFocus: handleFocus };
  return (
    <div className="grid gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="min-w-0">
        <article>
          <OptionByline option={option} />
          <OptionNotices option={option} related={related} />
          <OptionModeration {...{ option, related }} />
          <OptionDuplicates option={option} />
          <QuoteSelection onQuote={quote}>
            <FacetSections names={[summary]} {...shown} />
            <OptionGlance content={option} />
            <FacetSections names={others} {...shown} />
          </QuoteSelection>
          <WholeSources optionId={optionId} sources={sources} />
          <OptionRatings option={option} />
          <OptionShocks option={option} judgements={judgements} suggestions={suggestions} />
          <FlagOption option={option} />
        </article>
        <ThreadLink count={Object.keys(comments ?? {}).length} />
      </div>
      <aside
        aria-label={`Thread of PO-${number}`}
        className="min-w-0 lg:sticky lg:top-28 lg:h-[calc(100dvh-10rem)] lg:border-s lg:border-line lg:ps-6 print:static print:h-auto"
      >
        <PresenceAt subjectId={optionId}>
          <Thread subjectId={optionId} comments={comments} focus={focus} onFocus={setFocus} />
        </PresenceAt>
      </aside>
    </div>
  );
}

/** On a phone the thread is below the text; this leads there from anywhere in it. */
function ThreadLink({ count }: { count: number }) {
  const takesPart = useTakesPart();
  if (count === 0 && !takesPart) return null;
  return (
    <p className="pointer-events-none sticky bottom-[calc(var(--bottom-bar)+0.75rem)] z-10 mt-8 flex justify-center lg:hidden print:hidden">
      <button
        type="button"
        onClick={showThread}
        className="pointer-events-auto inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line bg-card px-4 text-sm font-semibold shadow-lg shadow-black/10"
      >
        <MessageSquare aria-hidden size={16} className="text-accent" />
        {count === 0 ? "Begin the argument" : countOf(count, "comment")}
      </button>
    </p>
  );
}

// Beside the text the thread is in sight already.
function showThread(): void {
  if (window.matchMedia("(min-width: 64rem)").matches) return;
  document.getElementById("thread")?.scrollIntoView({ behavior: "smooth" });
}
