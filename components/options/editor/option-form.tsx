"use client";

import type { ReactNode } from "react";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { LengthLeft } from "@/components/ui/length-left";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import { type TimeHorizon, timeHorizonLabels, timeHorizons } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import type { ContentInWork, FieldErrors } from "./content-in-work";
import { FacetFields } from "./facet-fields";
import { FieldFrame } from "./field-frame";
import { PlacementPad } from "./placement-pad";
import { StakeholderFields } from "./stakeholder-fields";

const horizonOptions: { id: TimeHorizon | "none"; label: string }[] = [
  { id: "none", label: "Not said" },
  ...timeHorizons.map((id) => ({ id, label: timeHorizonLabels[id] })),
];

type OptionFormProps = {
  content: ContentInWork;
  onChange: (content: ContentInWork) => void;
  errors: FieldErrors;
  /** Stands beside the text; above it, it would move what one is writing. */
  aside?: ReactNode;
};

/** Everything an author writes of an option. */
export function OptionForm({ content, onChange, errors, aside }: OptionFormProps) {
  const instruments = useExercise((state) => state.exercise.instruments);
  const set = (changes: Partial<ContentInWork>): void => onChange({ ...content, ...changes });
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <div className="flex min-w-0 flex-col gap-6">
        <FieldFrame field="title">
          <TextField
            label="Title"
            description="What is to be done, in a line: a verb and its object."
            isRequired
            validationBehavior="aria"
            face="read"
            value={content.title}
            onChange={(title) => set({ title })}
            errorMessage={errors.title ?? null}
          />
          <LengthLeft length={content.title.length} limit={limits.title} />
        </FieldFrame>
        <FacetFields facets={content.facets} onChange={(facets) => set({ facets })} errors={errors} />
        <p className="text-[0.8125rem] text-soft">
          Markdown works: **bold**, lists, links. PO-12 becomes a link to that option.
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-7 self-start">
        {aside}
        <FieldFrame field="placement">
          <PlacementPad
            value={content.placement}
            onChange={(placement) => set({ placement })}
            errorMessage={errors.placement}
          />
        </FieldFrame>
        <FieldFrame field="stakeholders" className="empty:hidden">
          <StakeholderFields
            value={content.stakeholders}
            onChange={(stakeholders) => set({ stakeholders })}
            errorMessage={errors.stakeholders}
          />
        </FieldFrame>
        {instruments.length > 0 && (
          <FieldFrame field="instruments">
            <CheckboxGroup
              label="Instruments"
              description="The means it works by."
              layout="row"
              options={instruments.map(({ id, name }) => ({ id, label: name }))}
              value={content.instruments}
              onChange={(next) => set({ instruments: next })}
              errorMessage={errors.instruments}
            />
          </FieldFrame>
        )}
        <FieldFrame field="timeHorizon">
          <Select
            label="Time horizon"
            description="When it would show."
            options={horizonOptions}
            value={content.timeHorizon ?? "none"}
            onChange={(next) => set({ timeHorizon: next === "none" ? null : next })}
            errorMessage={errors.timeHorizon}
          />
        </FieldFrame>
      </div>
    </div>
  );
}
