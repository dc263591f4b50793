import contextModule from '#vendor/pdfmake/js/DocumentContext.js'
import measureModule from '#vendor/pdfmake/js/DocMeasure.js'
import preprocessorModule from '#vendor/pdfmake/js/DocPreprocessor.js'
import layoutModule from '#vendor/pdfmake/js/LayoutBuilder.js'
import lineModule from '#vendor/pdfmake/js/Line.js'
import writerModule from '#vendor/pdfmake/js/PageElementWriter.js'
import documentModule from '#vendor/pdfmake/js/PDFDocument.js'
import rendererModule from '#vendor/pdfmake/js/Renderer.js'
import svgModule from '#vendor/pdfmake/js/SVGMeasure.js'

/** pdfmake's own classes, to be subclassed; nothing of theirs is patched. */
export const BaseContext = contextModule.default
/** Measures a definition. */
export const BaseMeasure = measureModule.default
/** Normalises a definition. */
export const Preprocessor = preprocessorModule.default
/** Turns a definition into pages. */
export const BaseLayout = layoutModule.default
/** One line of text. */
export const BaseLine = lineModule.default
/** Places lines and vectors on pages. */
export const BaseWriter = writerModule.default
/** pdfkit's document with pdfmake's lookups. */
export const BaseDocument = documentModule.default
/** Draws pages. */
export const BaseRenderer = rendererModule.default
/** Reads the size of an SVG. */
export const SvgMeasure = svgModule.default
