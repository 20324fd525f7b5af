"use client";

import { clsx } from "clsx";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { templates } from "@/lib/domain/exercise/templates";
import type { TemplateId } from "./use-new-exercise";

/** What the new exercise starts from. */
export function TemplateChoice({ value, onChange }: { value: TemplateId; onChange: (id: TemplateId) => void }) {
  return (
    <RadioGroup value={value} onChange={(id) => onChange(id as TemplateId)}>
      <Label className="sr-only">Template</Label>
      <div className="grid gap-3 sm:grid-cols-2">
        {templates.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            className={({ isSelected }) =>
              clsx(
                "flex cursor-pointer items-start gap-3 rounded-xl border p-4",
                isSelected ? "border-accent bg-card" : "border-line hover:border-edge",
              )
            }
          >
            {({ isSelected }) => (
              <>
                <span
                  aria-hidden
                  className={clsx(
                    "mt-1 size-4 shrink-0 rounded-full border bg-card",
                    isSelected ? "border-[5px] border-accent" : "border-edge",
                  )}
                />
                <span>
                  <span className="block font-read text-lg leading-tight font-semibold">{template.name}</span>
                  <span className="mt-1 block text-sm text-soft">{template.description}</span>
                </span>
              </>
            )}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
