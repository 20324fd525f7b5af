"use client";

import type { Revision } from "@/lib/domain/options/option";
import { fieldLabels } from "../field-labels";
import { MemberName } from "../member-name";
import type { Arrival } from "./use-revision-in-work";

const most = 3;

/** What others have saved since the editor was opened, and is in the text already. */
export function Arrivals({ arrivals, revisions }: { arrivals: Arrival[]; revisions: Revision[] }) {
  return (
    <div role="status" className="mb-5 flex flex-col gap-1 text-sm text-soft empty:mb-0">
      {arrivals.slice(-most).map(({ number, fields }, place) => {
        const authorId = revisions.find((revision) => revision.number === number)?.authorId;
        return (
          <p key={`${number} ${place}`} className="animate-arrive rounded border-s-2 border-accent ps-3">
            Revision {number}
            {authorId && (
              <>
                {" "}
                by <MemberName id={authorId} />
              </>
            )}{" "}
            came in: {fields.map((field) => fieldLabels[field].toLowerCase()).join(", ")}.
          </p>
        );
      })}
    </div>
  );
}
