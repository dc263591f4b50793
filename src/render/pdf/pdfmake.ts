import measureModule from '#vendor/pdfmake/js/DocMeasure.js'
import lineModule from '#vendor/pdfmake/js/Line.js'
import documentModule from '#vendor/pdfmake/js/PDFDocument.js'
import rendererModule from '#vendor/pdfmake/js/Renderer.js'
import svgModule from '#vendor/pdfmake/js/SVGMeasure.js'

/** Measures pictures. */
export const BaseMeasure = measureModule.default
/** One line of text. */
export const BaseLine = lineModule.default
/** pdfkit's document with pdfmake's lookups. */
export const BaseDocument = documentModule.default
/** Draws pages. */
export const BaseRenderer = rendererModule.default
/** Reads the size of an SVG. */
export const SvgMeasure = svgModule.default
