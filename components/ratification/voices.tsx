import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { MemberName } from "@/components/options/member-name";
import { LocalTime } from "@/components/ui/local-time";
import type { Ratification } from "@/lib/domain/narratives/ratification";
import { stanceDone } from "@/lib/domain/narratives/ratification";
import { stanceWords } from "./stance-words";

type VoicesProps = { label: string; voices: Ratification[]; version: number };

/** What members say of a narrative in their own words. */
export function Voices({ label, voices, version }: VoicesProps) {
  return (
    <ul aria-label={label} className="flex flex-col gap-4">
      {voices.map(({ memberId, stance, note, at, version: read }) => (
        <li key={memberId} className="flex gap-3">
          <span aria-hidden className={`w-0.5 shrink-0 rounded-full ${stanceWords[stance].mark}`} />
          <div className="min-w-0">
            <p className="text-[0.8125rem] text-soft">
              <MemberName id={memberId} /> {stanceDone[stance].now}, <LocalTime at={at} />
              {read < version && `, of version ${read}`}
            </p>
            <LinkedMarkdown text={note} size="compact" className="mt-0.5" />
          </div>
        </li>
      ))}
    </ul>
  );
}
