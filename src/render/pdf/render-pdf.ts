import type {Document} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {Block} from '../../model/blocks.js'
import {attachmentsOf, dateOf} from './attachments.js'
import {define} from './definition/define.js'
import {geometryOf} from './definition/geometry.js'
import {Styles} from './definition/styles.js'
import {facesOf} from './fonts/faces.js'
import {loadHyphenation} from './setting/hyphenation.js'
import {print} from './output/print.js'

/**
 * Print a document as PDF/UA-1 and PDF/A-3a in one file, with footnotes at the foot of their page.
 *
 * @throws {MissingGlyph} If no font of the template has a character of the document.
 */
export async function renderPdf({document, template, publication, made}: RenderInput): Promise<Uint8Array> {
  const faces = facesOf(template.fonts)
  const styles = new Styles(template, faces)
  const geometry = geometryOf(template.pdf, publication.paper)
  const hyphenation = await loadHyphenation(languagesOf(document))
  return print({
    definition: define({document, publication, template, geometry, styles}),
    rules: {lang: document.lang, hyphenation},
    faces,
    images: new Map(
      [...document.images]
        .filter(([, image]) => image.mediaType !== 'image/svg+xml')
        .map(([key, {bytes}]) => [key, bytes]),
    ),
    information: {
      title: document.masthead.titleText,
      authors: document.masthead.authors.map(author => author.name),
      subject: `${document.masthead.type} ${document.masthead.reference} · ${document.masthead.tlp}`,
      keywords: [...(document.metadata.keywords ?? [])].join(', '),
      lang: document.lang,
      date: dateOf(document),
      producer: 'cess',
    },
    attachments: attachmentsOf({document, made}),
  })
}

/** The document's language and those of its foreign passages. */
function languagesOf({lang, body, footnotes}: Document): ReadonlySet<string> {
  const langs = new Set([lang])
  const visit = (node: Block | Phrasing | {readonly children: readonly (Block | Phrasing)[]}): void => {
    if ('lang' in node) langs.add(node.lang)
    if ('children' in node) node.children.forEach(visit)
    if ('items' in node) node.items.forEach(visit)
  }
  for (const node of [...body, ...footnotes]) visit(node)
  return langs
}
