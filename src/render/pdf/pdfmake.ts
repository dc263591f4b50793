import contextModule from 'pdfmake/js/DocumentContext.js'
import measureModule from 'pdfmake/js/DocMeasure.js'
import preprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import lineModule from 'pdfmake/js/Line.js'
import writerModule from 'pdfmake/js/PageElementWriter.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgModule from 'pdfmake/js/SVGMeasure.js'

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
