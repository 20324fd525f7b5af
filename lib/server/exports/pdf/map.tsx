import { Circle, ClipPath, Defs, G, Path, Rect, Svg, Text, View } from "@react-pdf/renderer";
import { planeOf } from "@/lib/domain/map/drawing";
import { type Shape, shapesOf } from "@/lib/domain/map/shapes";
import type { ReportMap } from "@/lib/domain/report/document";
import { mapKeyOf } from "@/lib/domain/report/map-words";
import { column, lookOf, type Press } from "./look";
import { Plain } from "./rich";

/** The map as a drawing, of lines and letters, with what its marks mean. */
export function MapDrawing({ map, press }: { map: ReportMap; press: Press }) {
  const plane = planeOf(620);
  return (
    <View wrap={false} style={{ marginVertical: 8 }}>
      <Svg
        viewBox={`0 0 ${plane.width} ${plane.height}`}
        style={{ width: column, height: (column * plane.height) / plane.width }}
      >
        <Shapes shapes={shapesOf(map, plane)} press={press} id="map" />
      </Svg>
      <Plain text={mapKeyOf(map)} press={press} style={{ ...lookOf(press.face).small, marginTop: 4 }} />
    </View>
  );
}

function Shapes({ shapes, press, id }: { shapes: Shape[]; press: Press; id: string }) {
  return shapes.map((shape, index) => <Drawn key={index} {...{ shape, press, id: `${id}-${index}` }} />);
}

function Drawn({ shape, press, id }: { shape: Shape; press: Press; id: string }) {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height } = shape;
      return <Rect {...{ x, y, width, height }} {...inkOf(shape)} />;
    }
    case "path":
      return <Path d={shape.d} {...inkOf(shape)} />;
    case "circle":
      return <Circle cx={shape.x} cy={shape.y} r={shape.radius} {...inkOf(shape)} />;
    case "text": {
      const { x, y, text, size, weight, fill, anchor, turned } = shape;
      const style = { fontFamily: press.face.sans, fontSize: size, fontWeight: weight };
      return (
        <G {...(turned && { transform: `rotate(${turned} ${x} ${y})` })}>
          <Text x={x} y={y} fill={fill} textAnchor={anchor} style={style as never}>
            {press.face.legible(text)}
          </Text>
        </G>
      );
    }
    case "clip":
      return (
        <>
          <Defs>
            <ClipPath id={id}>
              <Rect {...shape.box} />
            </ClipPath>
          </Defs>
          <G clipPath={`url(#${id})`}>
            <Shapes shapes={shape.shapes} press={press} id={id} />
          </G>
        </>
      );
  }
}

function inkOf(shape: Exclude<Shape, { kind: "text" | "clip" }>) {
  const { fill = "none", fillOpacity, stroke, strokeOpacity, strokeWidth, dash } = shape;
  return {
    fill,
    ...(fillOpacity !== undefined && { fillOpacity }),
    ...(stroke && { stroke, strokeWidth, ...(strokeOpacity !== undefined && { strokeOpacity }) }),
    ...(dash && { strokeDasharray: dash }),
  };
}
