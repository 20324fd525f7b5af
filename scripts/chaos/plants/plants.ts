/** A fault built into the servers of a run. */
export type Plant = {
  /** Done to the database of the run. */
  sql?: string;
  /** Loaded into the server before anything else. */
  preload?: string[];
  /** Server processes it takes to show. */
  processes?: number;
  /** The server to run; made of the product's own sources with the fault in one place. */
  build: () => Promise<string>;
  /** The checks of which one must find it. */
  foundBy: string[];
};

export const plants: Record<string, Plant> = {};
