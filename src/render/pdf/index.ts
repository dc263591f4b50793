import type {Render, SettingsOf} from '../../model/edition.js'
import {renderPdf} from './render-pdf.js'

/** The printed note. */
export const render: Render<SettingsOf<'pdf'>> = renderPdf
