const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Elements that all editions draw; others (in PDF `switch` and filters) would change the picture. */
export const elements: ReadonlySet<string> = new Set(
  words(`svg g defs symbol use a path rect circle ellipse line polyline polygon text tspan textPath image
    linearGradient radialGradient stop clipPath mask pattern marker style`),
)

/** Elements with text to draw. */
export const wordElements: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath'])

/** Elements that are drawn only by reference. */
export const neverDrawn: ReadonlySet<string> = new Set(
  words('defs symbol linearGradient radialGradient clipPath mask pattern marker'),
)

/** Elements without effect on the look, such as metadata. */
export const untold: ReadonlySet<string> = new Set(
  words('title desc metadata cursor view color-profile filter font font-face'),
)

/** Elements that act, load, or embed other content. */
export const active: ReadonlySet<string> = new Set(
  words(`script foreignObject iframe object embed audio video handler listener set animate animateColor animateMotion
    animateTransform discard`).map(name => name.toLowerCase()),
)

/** Attributes of geometry: numbers and keywords. */
export const geometry: ReadonlySet<string> = new Set(
  words(`x y width height rx ry cx cy r x1 y1 x2 y2 dx dy rotate textLength lengthAdjust points pathLength transform viewBox
    preserveAspectRatio offset fx fy fr gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits
    patternTransform clipPathUnits maskUnits maskContentUnits refX refY markerWidth markerHeight markerUnits orient
    startOffset method spacing side`),
)

/** CSS properties that may be attributes (SVG 2, 6.6). */
export const properties: ReadonlySet<string> = new Set(
  words(`alignment-baseline baseline-shift clip-path clip-rule color direction display dominant-baseline fill fill-opacity
    fill-rule font font-family font-size font-stretch font-style font-variant font-weight image-rendering isolation
    letter-spacing marker marker-start marker-mid marker-end mask mask-type opacity overflow paint-order shape-rendering
    stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
    stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-box transform-origin unicode-bidi
    visibility white-space word-spacing writing-mode`),
)

/** Properties that not all editions support, with their harmless values. */
export const undrawn: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    filter: 'none',
    'backdrop-filter': 'none',
    'mix-blend-mode': 'normal',
    'vector-effect': 'none',
    'shape-inside': 'auto none',
    animation: 'none',
    'animation-name': 'none',
    'offset-path': 'none',
    'mask-image': 'none',
  }).map(([name, nothing]) => [name, new Set([...words(nothing), 'initial', 'unset'])]),
)

/** Units of lengths and angles. */
export const units: ReadonlySet<string> = new Set(['', '%', ...words('px pt pc mm cm in em ex rem deg rad grad turn')])

/** Functions of transformations and colours. */
export const functions: ReadonlySet<string> = new Set(
  words('matrix translate translatex translatey scale scalex scaley rotate skewx skewy rgb rgba hsl hsla'),
)

/** Allowed keywords, in lower case. */
export const keywords: ReadonlySet<string> = new Set(
  words(`inherit initial unset none auto normal currentcolor transparent
    nonzero evenodd butt round square miter miter-clip arcs bevel start middle end left right top bottom center both
    visible hidden collapse scroll inline block inline-block list-item run-in compact marker table inline-table table-row-group
    table-header-group table-footer-group table-row table-column-group table-column table-cell table-caption contents flex
    italic oblique bold bolder lighter small-caps ultra-condensed extra-condensed condensed semi-condensed semi-expanded
    expanded extra-expanded ultra-expanded wider narrower xx-small x-small small medium large x-large xx-large smaller larger
    underline overline line-through blink solid double dotted dashed wavy
    optimizespeed optimizequality optimizelegibility geometricprecision crispedges pixelated smooth high-quality isolate
    userspaceonuse objectboundingbox strokewidth pad reflect repeat luminance alpha fill stroke markers
    fill-box stroke-box view-box content-box border-box margin-box padding-box
    xminymin xmidymin xmaxymin xminymid xmidymid xmaxymid xminymax xmidymax xmaxymax meet slice defer
    auto-start-reverse spacing spacingandglyphs align stretch exact
    baseline before-edge text-before-edge after-edge text-after-edge central ideographic alphabetic hanging mathematical
    use-script no-change reset-size text-bottom text-top sub super
    ltr rtl embed bidi-override isolate-override plaintext lr-tb rl-tb tb-rl lr rl tb horizontal-tb vertical-rl vertical-lr
    pre pre-wrap pre-line nowrap break-spaces default preserve serif sans-serif monospace cursive fantasy system-ui
    common-ligatures lining-nums oldstyle-nums tabular-nums proportional-nums all-small-caps
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
    chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen
    darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue
    darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick
    floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink
    indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
    lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid
    mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream
    mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
    paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue
    saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen
    steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen`),
)
