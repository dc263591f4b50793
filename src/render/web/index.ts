import type {Edition, RenderInput} from '../../model/edition.js'
import {html} from '../html.js'
import {renderLiquid} from '../liquid.js'
import {fontFaces} from './font-faces.js'
import {pageView} from './page-view.js'
import {styleSheets} from './style-sheets.js'
import {themeCss} from './theme-css.js'

/** One self-contained HTML page, without scripts: styles, fonts, pictures and drawings are inside. Never for TLP:RED. */
export const webEdition: Edition = {
  id: 'web',
  group: 'web',
  extension: '.html',
  needs: [],
  allows: ({masthead}) => masthead.tlp !== 'TLP:RED',
  render: input => new TextEncoder().encode(renderPage(input)),
}

function renderPage(input: RenderInput): string {
  const {document, template} = input
  const theme = themeCss(template, document.masthead.tlp)
  const styles = [theme, ...styleSheets(template)].filter(Boolean).join('\n')
  const view = {...pageView(input), styles: html(fontsHere + styles)}
  const page = renderLiquid(template, 'web/page.liquid', view)
  // Which scripts the fonts must have shows in the page itself.
  const fonts = fontFaces(template, page)
  return page.replaceAll(fontsHere, () => fonts && `${fonts}\n`)
}

/** Refused wherever a note or `cess.yml` has it, so it stands nowhere else. */
const fontsHere = '\0'
