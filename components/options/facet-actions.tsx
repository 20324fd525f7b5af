"use client";

import { clsx } from "clsx";
import { MessageSquare, Pencil, PencilLine } from "lucide-react";
import Link from "next/link";
import { useMayCommentNow } from "@/components/discussion/use-taking-part";
import { useLive } from "@/lib/client/live-provider";
import { facetLabels, type FacetName, type PolicyOption } from "@/lib/domain/options/option";
import { editFacetPath } from "./option-path";
import { useMayRevise } from "./use-may-revise";

type FacetActionsProps = {
  option: PolicyOption;
  name: FacetName;
  count: number;
  isOn: boolean;
  onFocus: () => void;
  suggestId: string;
  maySuggest: boolean;
  isSuggesting: boolean;
  onSuggest: () => void;
};

const chip =
  "inline-flex cursor-pointer items-center gap-1 rounded-full border px-2 py-px text-xs font-medium text-soft hover:border-edge hover:text-ink max-sm:min-h-9 max-sm:px-3";

/** What can be done with one facet: to its thread, into its text, or beside it. */
export function FacetActions(props: FacetActionsProps) {
  const { option, name, count, isOn, onFocus, suggestId, maySuggest, isSuggesting, onSuggest } = props;
  const { slug } = useLive();
  const mayRevise = useMayRevise();
  const label = facetLabels[name].toLowerCase();
  return (
    <div className="flex flex-wrap items-center gap-1 empty:hidden print:hidden">
      <FacetThreadLink {...{ count, label, isOn, onFocus }} />
      {mayRevise && (
        <Link
          href={editFacetPath(slug, option.number, name)}
          prefetch={false}
          aria-label={`Edit ${label}`}
          className={clsx(chip, "border-transparent")}
        >
          <Pencil aria-hidden size={12} />
          Edit
        </Link>
      )}
      {maySuggest && !isSuggesting && (
        <button
          id={suggestId}
          type="button"
          aria-label={`Suggest an edit of ${label}`}
          onClick={onSuggest}
          className={clsx(chip, "border-transparent")}
        >
          <PencilLine aria-hidden size={12} />
          Suggest an edit
        </button>
      )}
    </div>
  );
}

type FacetThreadLinkProps = { count: number; label: string; isOn: boolean; onFocus: () => void };

function FacetThreadLink({ count, label, isOn, onFocus }: FacetThreadLinkProps) {
  const mayComment = useMayCommentNow();
  if (count === 0 && !mayComment) return null;
  const words = count === 0 ? "No comments yet" : `${count} ${count === 1 ? "comment" : "comments"}`;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={`${words} on ${label}`}
      onClick={onFocus}
      className={clsx(chip, "border-line aria-pressed:border-accent aria-pressed:text-accent")}
    >
      <MessageSquare aria-hidden size={12} />
      {count === 0 ? "Comment" : words}
    </button>
  );
}
