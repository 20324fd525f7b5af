"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { ObjectToMerge } from "@/lib/domain/options/commands";
import { mayObject } from "@/lib/domain/options/objection";
import type { PolicyOption } from "@/lib/domain/options/option";
import { MemberName } from "./member-name";
import { ReasonDialog } from "@/components/editing/reason-dialog";

/** What is held against the merge or the split of an option, and, for whoever wrote of what was put together or taken apart, the way to say so. */
export function MergeObjections({ option, into }: { option: PolicyOption; into: PolicyOption }) {
  const me = useMe();
  const isOpen = useAllowed("object-to-merge");
  const canObject = isOpen && me !== undefined && mayObject(me.id, option, into);
  const what = option.mergedIntoId === null ? "split" : "merge";
  const mine = option.objections.find(({ memberId }) => memberId === me?.id);
  if (option.objections.length === 0 && !canObject) return null;
  return (
    <div className="mt-2 flex flex-col gap-2">
      {option.objections.length > 0 && (
        <ul aria-label={`Objections to the ${what}`} className="flex flex-col gap-2">
          {option.objections.map(({ memberId, reason, at }) => (
            <li key={memberId} className="border-s-2 border-danger/60 ps-3">
              <p className="text-[0.8125rem] text-soft">
                <MemberName id={memberId} /> objects, <LocalTime at={at} />
              </p>
              <LinkedMarkdown text={reason} size="compact" />
            </li>
          ))}
        </ul>
      )}
      {canObject && <OwnObjection {...{ option, what }} isMade={mine !== undefined} />}
    </div>
  );
}

type OwnObjectionProps = { option: PolicyOption; what: "merge" | "split"; isMade: boolean };

function OwnObjection({ option, what, isMade }: OwnObjectionProps) {
  const { save, isPending, error } = useSave();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <ReasonDialog
          about={option.title}
          title={`Object to the ${what} of PO-${option.number}`}
          description="Everybody can read it, and the moderators are told. It stays so until they undo it."
          act="Object"
          variant="primary"
          keptAs={`object:${option.id}`}
          schema={ObjectToMerge.shape.reason}
          command={(reason) => ({ id: newId(), type: "object-to-merge", optionId: option.id, reason })}
          trigger={<Button size="sm">{isMade ? "Say it in other words…" : `Object to the ${what}…`}</Button>}
        />
        {isMade && (
          <Button
            size="sm"
            variant="quiet"
            isPending={isPending}
            onPress={() => void save({ id: newId(), type: "withdraw-objection", optionId: option.id })}
          >
            Withdraw my objection
          </Button>
        )}
      </div>
      {error && <Notice tone="danger">{error.message}</Notice>}
    </>
  );
}
