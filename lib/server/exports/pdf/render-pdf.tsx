import { renderToBuffer } from "@react-pdf/renderer";
import type { ReportDocument } from "@/lib/domain/report/document";
import { typefaceFor } from "../typeface";
import type { Press } from "./look";
import { type PageNumbers, ReportPdf } from "./report-pdf";

type Told = { hrefOf: Press["hrefOf"]; onProgress?: (percent: number) => Promise<void> };

/**
 * A document as PDF. Typeset twice: only once all is laid out is it known on which pages chapters begin, which the
 * contents say.
 */
export async function renderPdf(document: ReportDocument, { hrefOf, onProgress }: Told): Promise<Buffer> {
  // Marks of our own, and whatever the texts of members hold.
  const face = await typefaceFor(`•…·/[]+${JSON.stringify(document)}`);
  const press: Press = { face, hrefOf };
  const pages: PageNumbers = new Map();
  const onPage = (id: string, page: number): void => void pages.set(id, page);
  await onProgress?.(10);
  await renderToBuffer(<ReportPdf {...{ document, press, pages: new Map(), onPage }} />);
  await onProgress?.(55);
  return renderToBuffer(<ReportPdf {...{ document, press, pages: new Map(pages), onPage }} />);
}
