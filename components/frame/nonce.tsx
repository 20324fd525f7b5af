"use client";

import { useState } from "react";

/**
 * Where libraries that make style elements find the nonce of this page. The page's own is the first: what is fetched later,
 * as one goes from page to page, comes with others, which the browser does not know.
 */
export function Nonce({ value }: { value: string | undefined }) {
  const [first] = useState(value);
  return <meta property="csp-nonce" nonce={first} suppressHydrationWarning />;
}
