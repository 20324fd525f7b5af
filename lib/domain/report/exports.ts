import { z } from "zod";
import { Id, Instant } from "@/lib/domain/primitives";

/** Files that take a while to make. */
export const exportFormats = ["pdf", "docx"] as const;
export const ExportFormat = z.enum(exportFormats, "Ask for pdf or docx.");
export type ExportFormat = z.infer<typeof ExportFormat>;

export const AskForExport = z.object({ format: ExportFormat });

/** A file that is being made of a report, or has been. */
export const ReportExport = z.object({
  id: Id,
  format: ExportFormat,
  state: z.enum(["waiting", "making", "ready", "failed"]),
  /** 0 to 100. */
  progress: z.number().int().min(0).max(100),
  /** In bytes; null until it is made. */
  size: z.number().int().nullable(),
  /** Of its bytes, in hexadecimal; null until it is made. */
  sha256: z.string().nullable(),
  madeAt: Instant.nullable(),
  /** What to do where it could not be made; null otherwise. */
  problem: z.string().nullable(),
});
export type ReportExport = z.infer<typeof ReportExport>;

/** Tables of data, as CSV. */
export const dataTables = ["options", "comments", "ratings"] as const;
export const DataTable = z.enum(dataTables, "Ask for options, comments or ratings.");
export type DataTable = z.infer<typeof DataTable>;
