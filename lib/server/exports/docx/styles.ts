import { type IStylesOptions, LineRuleType } from "docx";
import { paper } from "@/lib/domain/map/shapes";

const sans = "Arial";
const serif = "Georgia";
const soft = paper.soft.slice(1);

const title = (size: number, before: number) => ({
  run: { font: sans, size, bold: true, color: "1c1e21" },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

const small = { run: { font: sans, size: 17, color: soft }, paragraph: { spacing: { after: 100 } } };

/** Faces that every machine has; sizes in half points, distances in twentieths. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 21 },
      paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: { ...title(64, 0), run: { font: serif, size: 64, bold: true } },
    heading2: { ...title(40, 360), run: { font: serif, size: 40, bold: true } },
    heading3: title(24, 280),
    heading4: title(21, 220),
    heading5: title(20, 200),
    heading6: title(20, 200),
    hyperlink: { run: { color: "0e5a5a" } },
  },
  paragraphStyles: [
    { id: "Small", name: "Small", basedOn: "Normal", ...small },
    { id: "Question", name: "Question", basedOn: "Normal", run: { size: 30 }, paragraph: { spacing: { after: 400 } } },
    { id: "Tagline", name: "Tagline", basedOn: "Normal", run: { size: 25, italics: true, color: soft } },
    { id: "OptionTitle", name: "Option title", basedOn: "Normal", ...title(21, 240) },
    { id: "ContentsTitle", name: "Contents title", basedOn: "Normal", ...title(36, 0) },
    {
      id: "Code",
      name: "Code",
      basedOn: "Normal",
      run: { font: "Consolas", size: 18 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      run: { italics: true, color: soft },
      paragraph: { indent: { left: 360 } },
    },
  ],
};
