"use client";

import { TextField } from "@/components/ui/text-field";
import { facetLabels, type FacetName, facetNames, type Facets } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { FieldFrame } from "./field-frame";
import { facetHints } from "./facet-hints";
import type { FieldErrors } from "./content-in-work";

const required: readonly FacetName[] = ["summary", "intendedOutcome", "implementation"];

type FacetFieldsProps = { facets: Facets; onChange: (facets: Facets) => void; errors: FieldErrors };

export function FacetFields({ facets, onChange, errors }: FacetFieldsProps) {
  return facetNames.map((name) => (
    <FieldFrame key={name} field={name}>
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
        maxLength={limits.facet}
        errorMessage={errors[`facets.${name}`] ?? null}
      />
    </FieldFrame>
  ));
}
