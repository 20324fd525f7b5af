import { dataTables } from "@/lib/domain/report/exports";
import { type Operation, text } from "./operation";

const exercise = "/api/v1/exercises/{slug}";
const file = { type: "string", format: "binary" };

/** The report and the data to take along. */
export const exportOperations: Operation[] = [
  {
    method: "post",
    path: `${exercise}/exports`,
    id: "askForExport",
    summary: "The report as PDF or Word: what is made of it already (200), or what is being made (202)",
    body: "AskForExport",
    status: 202,
    answer: "ReportExport",
    refusals: [400, 404, 429],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/exports/{id}`,
    id: "getExport",
    summary: "How far a file is",
    answer: "ReportExport",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/exports/{id}/file`,
    id: "getExportFile",
    summary: "A file that is made",
    answer: file,
    media: "application/octet-stream",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/data/{table}`,
    id: "getDataTable",
    summary: `A table as CSV: ${dataTables.join(", ")}; ratings by code, of revealed rounds, for organizers and moderators alone`,
    answer: text,
    media: "text/csv",
    refusals: [400, 403, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: "/api/v1/report.schema.json",
    id: "getReportSchema",
    summary: "The JSON Schema of the report",
    answer: { type: "object" },
    media: "application/schema+json",
    refusals: [],
    isPublic: true,
  },
];
