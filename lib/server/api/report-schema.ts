import { z } from "zod";
import { Report } from "@/lib/domain/report/schema";
import { env } from "@/lib/server/env";

/** The report as other programs get it: it names the schema that it keeps to. */
export const PublishedReport = Report.extend({ $schema: z.url() });

/** Where the schema of reports is read; also its `$id`. */
export function reportSchemaAddress(): string {
  return `${env().appUrl}/api/v1/report.schema.json`;
}

/** The JSON Schema (2020-12) of the report, made from the one that parses it. */
export function buildReportSchema() {
  return {
    ...z.toJSONSchema(PublishedReport, { io: "input", unrepresentable: "any" }),
    $id: reportSchemaAddress(),
    title: "The report of an exercise on Sandtable",
    description: "Texts of members are Markdown; times are milliseconds since 1970, UTC.",
  };
}

export function publishedReport(report: Report): z.infer<typeof PublishedReport> {
  return { $schema: reportSchemaAddress(), ...report };
}
