import {joined, utf8} from '../../model/bytes.js'
import type {Render, RenderInput, SettingsOf} from '../../model/edition.js'
import {fileName} from '../../model/editions/lists.js'
import {isPublic} from '../../model/tlp.js'
import {dataUri} from '../base64.js'
import {fixedHtml} from '../fixed-html.js'
import {faviconAddress} from './brand-svg.js'
import {fontFaces} from './font-faces.js'
import {pageAddress} from './page-hast.js'
import {pageView, type PageSurroundings} from './page-view.js'
import {printPage} from './print-page.js'
import {styleSheets} from './style-sheets.js'
import {themeCss} from './theme-css.js'

/** One self-contained HTML page, without scripts: styles, fonts, pictures and drawings are inside. Never for TLP:RED. */
export const render: Render<SettingsOf<'web'>> = input => {
  const {document, template} = input
  const alone = {indexed: isPublic(document.masthead.tlp), favicon: faviconAddress(template)}
  const view = {...pageView(input, aroundAlone(input)), alone}
  const page = printPage(template, view)
  // Which scripts the fonts must have shows in the page itself.
  const fonts = fontFaces(template, page)
  // As text, fonts would be made wide by the first letter beyond Latin-1, and then encoded.
  const texts = page.split(fontsHere).map(utf8)
  return joined(texts.flatMap((text, index) => (index === 0 ? [text] : [...fonts, text])))
}

/** Everything is in the page's own file, or beside it in the folders of the notes. */
function aroundAlone({document, template, publication}: RenderInput<SettingsOf<'web'>>): PageSurroundings {
  const {labels, masthead, slug, translations} = document
  const sheets = [themeCss(template, masthead.tlp, publication.paper), ...styleSheets(template, 'css')].filter(Boolean)
  return {
    policy: () =>
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
    styles: margins => fontsHere + [...sheets, margins].join('\n'),
    imageSource: ({mediaType, bytes}) => dataUri(mediaType, bytes),
    noteAddress: note => pageAddress(note.slug),
    documents: [
      {href: `./${fileName('pdf', encodeURIComponent(slug))}`, name: fixedHtml(labels.accessiblePdf), detail: null},
    ],
    citations: null,
    translations: translations.map(({slug: other, ...rest}) => ({...rest, href: pageAddress(other)})),
    related: [],
    site: null,
  }
}

/** Refused wherever a note or `cess.yml` has it, so it stands nowhere else. */
const fontsHere = '\0'
