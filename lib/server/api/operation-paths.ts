import { object, type Operation, text } from "./operation";

/** How a process is, for those who run it. */
export const operationOperations: Operation[] = [
  {
    method: "get",
    path: "/api/health",
    id: "getHealth",
    summary: "Whether the process lives",
    answer: object({ status: text }),
    refusals: [],
    isPublic: true,
  },
  {
    method: "get",
    path: "/api/ready",
    id: "getReadiness",
    summary: "Whether the process can serve; with 503 and the same body where it cannot",
    answer: "Readiness",
    refusals: [],
    isPublic: true,
  },
  {
    method: "get",
    path: "/api/metrics",
    id: "getMetrics",
    summary: "What is counted and observed, for Prometheus; with METRICS_TOKEN as the bearer token",
    answer: { type: "string" },
    media: "text/plain",
    refusals: [401, 404],
  },
  {
    method: "get",
    path: "/api/v1/admin/figures",
    id: "getFigures",
    summary: "How the process is, for those who look after this Sandtable; for others there is nothing here",
    answer: "ProcessFigures",
    refusals: [401, 404],
  },
];
