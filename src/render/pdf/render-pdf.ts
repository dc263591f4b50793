import {utf8} from '../../model/bytes.js'
import type {Document, SourceFile} from '../../model/document.js'
import type {RenderInput, SettingsOf} from '../../model/edition.js'
import {catalogue} from '../../model/editions/catalogue.js'
import {yearOfRights} from '../../model/licences.js'
import type {NoteSettings} from '../../model/publication.js'
import {nameIn, type IsoDate} from '../../model/text.js'
import {findTerm, type Term} from '../../model/vocabularies/term.js'
import {citationOf, keywordTexts} from '../citation.js'
import {findNodes, partsOf as partsOfDocument} from '../find-nodes.js'
import {define} from './definition/define.js'
import {geometryOf} from './definition/geometry.js'
import {Styles} from './definition/styles.js'
import {facesOf} from './fonts/faces.js'
import type {Attachment} from './output/attach.js'
import {loadHyphenation} from './setting/hyphenation.js'
import {Texts} from './setting/texts.js'
import {print, type Print} from './output/print.js'
import type {Information} from './output/xmp.js'

/** Relation of the note's own files to the document, and their descriptions for readers. */
const ofKind: Readonly<Record<SourceFile['kind'], Pick<Attachment, 'relationship' | 'description'>>> = {
  picture: {relationship: 'Source', description: 'Image'},
  table: {relationship: 'Data', description: 'CSV'},
  bibliography: {relationship: 'Source', description: 'CSL-JSON'},
}

/** Files that a document's file brings along: the note with what it is made of, and what programs read of it; nothing for TLP:RED. */
function attachmentsOf(document: Document, made: RenderInput['made']): readonly Attachment[] {
  const {slug, source, masthead} = document
  if (masthead.tlp === 'TLP:RED') return []
  const date = dateOf(document)
  const markdown: Attachment = {
    name: `${slug}.md`,
    mediaType: 'text/markdown',
    relationship: 'Source',
    description: 'Markdown',
    bytes: utf8(source.markdown),
    date,
  }
  const files = source.files.map(({kind, ...file}): Attachment => ({...file, ...ofKind[kind], date}))
  const data = catalogue.pdf.needs.flatMap((id): readonly Attachment[] => {
    const artifact = made.get(id)
    if (!artifact) return []
    const name = artifact.path.slice(artifact.path.lastIndexOf('/') + 1)
    const {format: description, mediaType} = catalogue[id]
    return [{name, mediaType: essence(mediaType), relationship: 'Data', description, bytes: artifact.bytes, date}]
  })
  return [markdown, ...files, ...data]
}

/** Type and subtype: PDF has no room for parameters (ISO 32000-2, 7.11.4). */
const essence = (mediaType: string): string => mediaType.replace(/;.*/, '')

/** The day of the version: the same text, the same file, on whatever day it is printed. */
const dateOf = ({metadata}: Document): Date => dayOf(metadata.revisions?.at(-1)?.date ?? metadata.date)

const dayOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)

/**
 * Print a document as PDF/UA-1 and PDF/A-3a, or as PDF/UA-2 and PDF/A-4f, in one file, with footnotes at the foot of their page.
 *
 * @throws {MissingGlyph} If no font of the template has a character of the document.
 */
export const renderPdf = async (input: RenderInput<SettingsOf<'pdf'>>): Promise<Uint8Array> =>
  print(await partsOf(input))

function informationOf(document: Document, publication: NoteSettings): Information {
  const {metadata, masthead} = document
  const {id, genre, publisher, doi, issn, isbn, url, tlp} = citationOf(document, publication)
  const {licence = `© ${yearOfRights(metadata)} ${publication.organisation.shortName}`} = metadata
  const serials = [...(issn === undefined ? [] : [`ISSN ${issn}`]), ...(isbn === undefined ? [] : [`ISBN ${isbn}`])]
  return {
    title: masthead.titleText,
    authors: masthead.authors.map(({name}) => name),
    subject: `${genre} ${masthead.reference} · ${tlp}`,
    keywords: subjectsOf(document, publication),
    lang: document.lang,
    created: dayOf(metadata.date),
    modified: dateOf(document),
    producer: 'cess',
    publisher,
    rights: licence,
    identifiers: [id, ...serials, ...(url === undefined ? [] : [url])],
    doi,
    marking: tlp,
  }
}

/** Topics of a document, each once: its keywords, its threats and its zones. */
function subjectsOf(document: Document, publication: NoteSettings): readonly string[] {
  const {metadata, lang} = document
  const {zones, threats} = publication.vocabularies
  const named = (terms: readonly Term[], ids: readonly string[]) =>
    ids.map(id => nameIn(findTerm(terms, id)?.names ?? {en: id, fr: id}, lang))
  // Of a withdrawn note nothing is said that it was about.
  const topics =
    metadata.status === 'withdrawn'
      ? []
      : [...named(threats, metadata.threats ?? []), ...named(zones, [metadata.zone, ...(metadata.zones ?? [])])]
  const subjects = new Map<string, string>()
  for (const subject of [...keywordTexts(document), ...topics]) {
    const key = subject.toLocaleLowerCase(lang)
    if (!subjects.has(key)) subjects.set(key, subject)
  }
  return [...subjects.values()]
}

/** All that a document's file is made of. */
export async function partsOf({
  document,
  template,
  publication,
  made,
  shelf,
}: RenderInput<SettingsOf<'pdf'>>): Promise<Print> {
  const faces = facesOf(template.fonts)
  const styles = new Styles(template, faces)
  const geometry = geometryOf(template.pdf, publication.paper)
  const hyphenation = await loadHyphenation(languagesOf(document))
  const texts = new Texts({lang: document.lang, hyphenation}, shelf?.())
  return {
    definition: define({document, publication, template, geometry, styles, texts}),
    texts,
    faces,
    images: new Map(
      [...document.images]
        .filter(([, image]) => image.mediaType !== 'image/svg+xml')
        .map(([key, {bytes}]) => [key, bytes]),
    ),
    information: informationOf(document, publication),
    drawn: template.drawn,
    standards: publication.pdfStandards,
    attachments: attachmentsOf(document, made),
  }
}

/** The document's language and those of all that it says in others: passages of its author, words of the house. */
const languagesOf = (document: Document): ReadonlySet<string> =>
  new Set([document.lang, ...findNodes(partsOfDocument(document), 'foreign').map(({lang}) => lang)])
