"use client";

import { TextField } from "@/components/ui/text-field";
import { facetLabels, type FacetName, facetNames, type Facets } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { facetHints } from "./facet-hints";
import type { FieldErrors } from "./content-in-work";

const required: readonly FacetName[] = ["summary", "intendedOutcome", "implementation"];
const countedFrom = 0.9;

type FacetFieldsProps = { facets: Facets; onChange: (facets: Facets) => void; errors: FieldErrors };

export function FacetFields({ facets, onChange, errors }: FacetFieldsProps) {
  return facetNames.map((name) => (
    <div key={name}>
      <TextField
        label={facetLabels[name]}
        description={facetHints[name]}
        isMultiline
        isRequired={required.includes(name)}
        validationBehavior="aria"
        face="read"
        rows={name === "implementation" ? 7 : 4}
        value={facets[name]}
        onChange={(text) => onChange({ ...facets, [name]: text })}
        errorMessage={errors[`facets.${name}`] ?? null}
      />
      <LengthLeft length={facets[name].length} limit={limits.facet} />
    </div>
  ));
}

/** Shows itself only when it begins to matter. */
export function LengthLeft({ length, limit }: { length: number; limit: number }) {
  if (length < limit * countedFrom) return null;
  return (
    <p
      role="status"
      className={`mt-1 text-[0.8125rem] tabular-nums ${length > limit ? "font-medium text-danger" : "text-soft"}`}
    >
      {length.toLocaleString("en")} of {limit.toLocaleString("en")} characters
    </p>
  );
}
