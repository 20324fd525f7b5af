import {
  type FacetName,
  facetNames,
  OptionContent,
  type OptionDraft,
  type Placement,
} from "@/lib/domain/options/option";

/** An option that is being written: every field has a value to show, and only the place may be missing. */
export type ContentInWork = Omit<OptionContent, "placement"> & { placement: Placement | null };

export function contentInWork(draft: OptionDraft): ContentInWork {
  const facets = Object.fromEntries(facetNames.map((name) => [name, draft.facets?.[name] ?? ""])) as Record<
    FacetName,
    string
  >;
  return {
    title: draft.title ?? "",
    facets,
    placement: draft.placement ?? null,
    stakeholders: draft.stakeholders ?? [],
    instruments: draft.instruments ?? [],
    timeHorizon: draft.timeHorizon ?? null,
  };
}

/** The draft of it: what is empty is left out, since a draft may lack anything. */
export function toDraft({
  title,
  facets,
  placement,
  stakeholders,
  instruments,
  timeHorizon,
}: ContentInWork): OptionDraft {
  const written = Object.fromEntries(Object.entries(facets).filter(([, text]) => text !== ""));
  return {
    ...(title !== "" && { title }),
    ...(Object.keys(written).length > 0 && { facets: written }),
    ...(placement && { placement }),
    ...(stakeholders.length > 0 && { stakeholders }),
    ...(instruments.length > 0 && { instruments }),
    ...(timeHorizon && { timeHorizon }),
  };
}

/** What is wrong, by field: `title`, `facets.summary`, `placement`. */
export type FieldErrors = Record<string, string>;

export type Checked = { content: OptionContent; errors: null } | { content: null; errors: FieldErrors };

/** The finished content, or what is still missing or too long. */
export function check(content: ContentInWork): Checked {
  const parsed = OptionContent.safeParse(content);
  if (parsed.success) return { content: parsed.data, errors: null };
  const errors = fieldErrors(parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
  if (content.placement === null) errors.placement = "Show where it stands on the two axes.";
  return { content: null, errors };
}

/** The first thing said about each field; the server names them below `content` or `changes`. */
export function fieldErrors(details: { path: string; message: string }[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message } of details) {
    const field = path.replace(/^(content|changes)\./, "");
    const name = field.startsWith("facets.") ? field.split(".").slice(0, 2).join(".") : (field.split(".")[0] ?? field);
    errors[name] ??= message;
  }
  return errors;
}
