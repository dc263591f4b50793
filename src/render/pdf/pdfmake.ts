import documentModule from '#vendor/pdfmake/js/PDFDocument.js'
import rendererModule from '#vendor/pdfmake/js/Renderer.js'
import svgModule from '#vendor/pdfmake/js/SVGMeasure.js'

/** pdfkit's document with pdfmake's lookups. */
export const BaseDocument = documentModule.default
/** Draws pages. */
export const BaseRenderer = rendererModule.default
/** Reads the size of an SVG. */
export const SvgMeasure = svgModule.default
