import { parentPort, workerData } from "node:worker_threads";
import { type Asked, type Bundleable, suggestBundles } from "@/lib/domain/bundling/suggest-bundles";

export type BundlingTask = { options: Bundleable[]; asked: Asked };

const { options, asked } = workerData as BundlingTask;
parentPort?.postMessage(suggestBundles(options, asked));
