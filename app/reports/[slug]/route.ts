import { getReport } from "@/lib/server/public-report/get-report";

export const GET = getReport;
