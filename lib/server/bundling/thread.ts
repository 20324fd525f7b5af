import { parentPort, workerData } from "node:worker_threads";
import { type Bundleable, weigh } from "@/lib/domain/bundling/measures";
import { type Resampled, stabilityOf } from "@/lib/domain/bundling/resample";
import { type Asked, suggestBundles } from "@/lib/domain/bundling/suggest-bundles";
import type { BundleSuggestion } from "@/lib/domain/bundling/suggestion";

export type BundlingTask = { options: Bundleable[]; asked: Asked } & Pick<Resampled, "answers" | "narratives" | "seed">;

/** What comes of it: of the answers it is given nothing but figures of the whole crowd. */
export type Bundled = Omit<BundleSuggestion, "seq">;

const { options, asked, ...crowd } = workerData as BundlingTask;
const suggested = suggestBundles(options, asked);
const sorted = options.toSorted((one, other) => (one.optionId < other.optionId ? -1 : 1));
const bundles = suggested.bundles.map((bundle) => bundle.options.map(({ optionId }) => optionId));
const { by } = suggested;
const stability = stabilityOf({ ...crowd, options: sorted, weights: weigh(sorted, by), by, bundles });
parentPort?.postMessage({ ...suggested, stability } satisfies Bundled);
