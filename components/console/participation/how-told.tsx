import { formatLength } from "@/components/rounds/lengths";
import type { Participation } from "@/lib/domain/participation/participation";

/** In what way somebody is counted as active, quiet and so on. */
export function HowTold({ quietAfter }: { quietAfter: Participation["quietAfter"] }) {
  return (
    <details className="mt-6 text-sm text-soft">
      <summary className="w-fit py-1 font-medium">How this is told</summary>
      <dl className="measure mt-1 grid gap-x-4 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)] [&_dt]:font-semibold [&_dt]:text-ink">
        <dt>Contribution</dt>
        <dd>
          An option, a revision after the first, a comment that has not been deleted; and, as “others”, a suggested edit
          or a source. Reading and reacting are none. What is written after a round’s end belongs to that round until
          the next one begins.
        </dd>
        <dt>Gone quiet</dt>
        <dd>
          Has contributed before, but nothing in this round although a quarter of it, or a day, has gone by
          {quietAfter && ` (here: ${formatLength(quietAfter.unheardMs)})`}; or wrote in it, and then nothing for a
          quarter of it, between one and three days{quietAfter && ` (here: ${formatLength(quietAfter.heardMs)})`}. While
          no round is open, it is told as at the end of the last one.
        </dd>
        <dt>Came, wrote nothing</dt>
        <dd>Has had the exercise open at least once.</dd>
        <dt>Never came</dt>
        <dd>Has joined, or was let in, and has never had the exercise open.</dd>
        <dt>Last seen</dt>
        <dd>
          When a page of the exercise was last opened, to a few minutes. Organizers and moderators alone see it. What
          members have read is told to nobody.
        </dd>
      </dl>
      <p className="measure mt-2">Observers do not write, and are left out.</p>
    </details>
  );
}
