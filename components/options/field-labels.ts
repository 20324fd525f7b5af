import type { ContentField } from "@/lib/domain/options/changes";
import { facetLabels } from "@/lib/domain/options/option";

export const fieldLabels: Record<ContentField, string> = {
  ...facetLabels,
  title: "Title",
  placement: "Place on the map",
  stakeholders: "Stakeholders and their part",
  instruments: "Instruments",
  timeHorizon: "Time horizon",
};
