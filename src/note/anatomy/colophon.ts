import type {PhrasingContent} from 'mdast'
import {doiAddress} from '../../model/doi-address.js'
import type {Row} from '../../model/document.js'
import {betweenNames} from '../../model/fixed-text.js'
import {labelled} from '../../model/locale.js'
import {isPublic} from '../../model/tlp.js'
import {nameAndLang, primaryLanguage} from '../../model/text.js'
import {conceptNames, conceptOf} from '../../model/vocabularies/concepts.js'
import {straightened} from '../../typography/index.js'
import {words} from '../fixed-setter.js'
import {address, joinLines, lastRevision, type FrontContext} from './front-context.js'
import {inSentence} from './in-sentence.js'
import {readTitle} from '../read-marked.js'
import {firstPublished} from './masthead.js'
import {own} from '../../model/own.js'
import {yearOfRights} from '../../model/licences.js'

type Line = readonly PhrasingContent[]

/** The rows of the colophon: marking, how to cite, rights, contact, publisher, composition; fewer for a tribune. */
export function colophon(context: FrontContext): readonly Row[] {
  const {metadata, locale, fixed, line, type} = context
  const row = (label: string, value: Line): Row => ({label: fixed.say(label), value: line(value, 'label')})
  const {cite, keywords, contact, publisher, authenticity, composition} = locale.colophon
  const tribune = type.layout === 'tribune'
  const composed = madeWith(context)
  return [
    // A TLP label is never set.
    ...(tribune ? [] : [{label: metadata.tlp, value: line(fixed.sayInLine(locale.tlp[metadata.tlp].full))}]),
    row(cite, citation(context)),
    ...(metadata.first_published ? [firstPublished(context, metadata.first_published)] : []),
    ...(metadata.keywords
      ? [
          row(
            keywords,
            joinLines(
              metadata.keywords.map(word => keyword(context, word)),
              ', ',
            ),
          ),
        ]
      : []),
    row(...rights(context)),
    row(contact, contacts(context)),
    row(publisher, publisherText(context)),
    ...(context.sealedBy === '' ? [] : [row(authenticity, proof(context))]),
    ...(tribune || !composed ? [] : [row(composition, fixed.sayInLine(composed))]),
  ]
}

/** The editions that have the words of a note; nothing where only one has. Who reads a restricted note has no page of it. */
function madeWith({metadata: {tlp, mail_form: form}, publication, locale}: FrontContext): string | undefined {
  const {all, unmailed, unpublished} = locale.colophon.madeWith
  const isMailed = tlp !== 'TLP:RED' && (form ?? publication.mailForm) === 'full'
  if (isPublic(tlp)) return isMailed ? all : unmailed
  return isMailed ? unpublished : undefined
}

/** A concept of EuroVoc by its label, in its own language; any other word as it is. */
function keyword({fixed}: FrontContext, word: string): Line {
  const concept = conceptOf(word)
  return concept === undefined ? [words(word)] : fixed.nameInLine(conceptNames(concept))
}

/** A sentence of the locale, around a title in the note's language. */
function citation(context: FrontContext): Line {
  const {metadata, locale, gender, publication, type, fixed, lang} = context
  const [name, nameLang] = nameAndLang(type.names, locale.lang)
  const parts = [
    {nodes: readTitle(metadata.title).flatMap(node => named(node, lang)), lang: primaryLanguage(lang)},
    {nodes: [words(inSentence(name, nameLang))], lang: nameLang},
  ]
  const sentence = fixed.around(parts, ([title = '', kind = '']) =>
    locale.phrases.citation({
      authors: metadata.authors.map(author => author.name),
      title,
      type: kind,
      reference: metadata.id,
      version: metadata.version,
      publisher: publication.organisation.shortName,
      date: metadata.date,
    }),
  )
  const {doi} = metadata
  const gone = lastRevision(metadata, 'withdrawal')
  return [
    ...sentence,
    ...(gone
      ? [words(' '), ...fixed.sayInLine(`${locale.phrases.withdrawn(gone.date, gender)}.`.replace(/\.+$/, '.'))]
      : []),
    ...(doi === undefined ? [] : [words(' '), address(doiAddress(doi), `https://doi.org/${doi}`)]),
  ]
}

/** Nothing in the name of a document is stressed; what it names itself is. Its quotations are in one, that of the name. */
function named(node: PhrasingContent, lang: string): Line {
  if (node.type === 'strong') return node.children.flatMap(child => named(child, lang))
  if (node.type === 'text') return [{...node, value: straightened(node.value, lang)}]
  return node.type === 'emphasis' ? [{...node, children: node.children.flatMap(child => named(child, lang))}] : [node]
}

function rights({metadata, locale, publication, fixed}: FrontContext): [string, Line] {
  const serials = [
    ...(publication.issn === undefined && metadata.issn === undefined
      ? []
      : [`ISSN\u00A0${metadata.issn ?? publication.issn}`]),
    ...(metadata.isbn === undefined ? [] : [`ISBN\u00A0${metadata.isbn}`]),
  ].map(serial => ` ${serial}.`)
  if (metadata.licence === undefined) {
    const year = yearOfRights(metadata)
    const holder = publication.organisation.shortName
    return [locale.colophon.rights, fixed.sayInLine(locale.colophon.allRightsReserved(year, holder) + serials.join(''))]
  }
  const known = own(licences, metadata.licence)
  const named: Line = known
    ? [{type: 'link', url: known.url, children: [words(known.name)]}, words('.')]
    : [words(`${metadata.licence}.`)]
  return [locale.colophon.licence, [...named, words(serials.join(''))]]
}

function contacts({metadata, publication}: FrontContext): Line {
  const mail = metadata.contact ?? publication.organisation.contact
  return [address(`mailto:${mail}`), words(betweenNames), address(publication.siteUrl)]
}

/** Where it can be checked that the note is the house's own, and by which key: the digits in groups, which people compare. */
function proof({publication, locale, fixed, sealedBy}: FrontContext): Line {
  const [, test = '', fingerprint = ''] = /^(TEST )?(.*)$/.exec(sealedBy) ?? []
  const digits = {type: 'inlineCode', value: (fingerprint.match(/.{1,4}/g) ?? []).join(' ')} as const
  const told = fixed.around([{nodes: [words(`${test}SHA-256 `), digits], lang: locale.lang}], ([mark = '']) =>
    labelled(locale, locale.colophon.seal, mark),
  )
  // Without a log, the site has no page to verify files on.
  return publication.isLogged ? [address(`${publication.siteUrl}/verify/`), words(betweenNames), ...told] : told
}

function publisherText({publication: {organisation}, locale, fixed}: FrontContext): Line {
  const {names, shortName, address: place, transparencyRegister: register} = organisation
  const identity = [...fixed.nameInLine(names), words(` (${shortName}), ${place}.`)]
  if (register === undefined) return identity
  return [
    ...identity,
    words(' '),
    ...fixed.sayInLine(`${labelled(locale, locale.labels.transparencyRegister, register)}.`),
  ]
}

/** A licence that readers know, by its SPDX id: its full name and its deed. */
interface Licence {
  readonly name: string
  readonly url: string
}

/** A licence of the Creative Commons, version 4.0. */
const deed = (code: string, name: string): Licence => ({
  name: `Creative Commons ${name} (CC ${code.toUpperCase()} 4.0)`,
  url: `https://creativecommons.org/licenses/${code}/4.0/`,
})

/** Licences of texts, by SPDX id (SPDX Licence List 3). Creative Commons publishes their names in English. */
const licences: Readonly<Record<string, Licence>> = {
  'CC-BY-4.0': deed('by', 'Attribution 4.0 International'),
  'CC-BY-SA-4.0': deed('by-sa', 'Attribution-ShareAlike 4.0 International'),
  'CC-BY-ND-4.0': deed('by-nd', 'Attribution-NoDerivatives 4.0 International'),
  'CC-BY-NC-4.0': deed('by-nc', 'Attribution-NonCommercial 4.0 International'),
  'CC-BY-NC-SA-4.0': deed('by-nc-sa', 'Attribution-NonCommercial-ShareAlike 4.0 International'),
  'CC-BY-NC-ND-4.0': deed('by-nc-nd', 'Attribution-NonCommercial-NoDerivatives 4.0 International'),
  'CC0-1.0': {
    name: 'Creative Commons Zero 1.0 Universal (CC0 1.0)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
}
