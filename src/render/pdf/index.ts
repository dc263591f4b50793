import type {Render} from '../../model/edition.js'
import {renderPdf} from './render-pdf.js'

/** The printed note. */
export const render: Render = renderPdf
