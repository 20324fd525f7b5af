import type { Plane } from "./plane";
import type { Shape } from "./shapes";

/** Shapes as the text of an SVG picture, for programs that know no others. */
export function toSvg(shapes: Shape[], { width, height }: Pick<Plane, "width" | "height">, fontFamily: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="${escaped(fontFamily)}"><rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map((shape, index) => element(shape, `clip-${index}`)),
    "</svg>",
  ].join("");
}

function element(shape: Shape, id: string): string {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height } = shape;
      return `<rect${attributes({ x, y, width, height, ...inkOf(shape) })}/>`;
    }
    case "path":
      return `<path${attributes({ d: shape.d, ...inkOf(shape) })}/>`;
    case "circle":
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, ...inkOf(shape) })}/>`;
    case "text": {
      const { x, y, text, size, weight, fill, anchor, turned } = shape;
      const transform = turned ? `rotate(${turned} ${x} ${y})` : undefined;
      const look = { x, y, "font-size": size, "font-weight": weight, fill, "text-anchor": anchor, transform };
      return `<text${attributes(look)}>${escaped(text)}</text>`;
    }
    case "clip": {
      const { x, y, width, height } = shape.box;
      const inside = shape.shapes.map((each, index) => element(each, `${id}-${index}`)).join("");
      return `<clipPath id="${id}"><rect${attributes({ x, y, width, height })}/></clipPath><g clip-path="url(#${id})">${inside}</g>`;
    }
  }
}

function inkOf(shape: Exclude<Shape, { kind: "text" | "clip" }>) {
  const { fill = "none", fillOpacity, stroke, strokeOpacity, strokeWidth, dash } = shape;
  return {
    fill,
    "fill-opacity": fillOpacity,
    stroke,
    "stroke-opacity": strokeOpacity,
    "stroke-width": strokeWidth,
    "stroke-dasharray": dash || undefined,
  };
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(`${value}`)}"`))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");
}
