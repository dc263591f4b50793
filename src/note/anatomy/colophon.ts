import type {PhrasingContent} from 'mdast'
import type {Row} from '../../model/document.js'
import {nameAndLang, primaryLanguage} from '../../model/text.js'
import {conceptNames, conceptOf} from '../../model/vocabularies/concepts.js'
import {words} from '../fixed-setter.js'
import {address, inSentence, joinLines, lastRevision, type House} from './house.js'
import {licences} from './licences.js'
import {readTitle} from '../read-marked.js'
import {firstPublished} from './masthead.js'
import {own} from '../../model/own.js'

type Line = readonly PhrasingContent[]

/** Marking, how to cite, rights, contact, publisher, composition; a tribune has fewer rows. */
export function colophon(house: House): readonly Row[] {
  const {metadata, locale, fixed, line, type} = house
  const row = (label: string, value: Line): Row => ({label: fixed.say(label), value: line(value, 'label')})
  const {cite, keywords, contact, publisher, composition} = locale.colophon
  const tribune = type.layout === 'tribune'
  return [
    // A TLP label is never set.
    ...(tribune ? [] : [{label: metadata.tlp, value: line(fixed.sayInLine(locale.tlp[metadata.tlp].full))}]),
    row(cite, citation(house)),
    ...(metadata.first_published ? [firstPublished(house, metadata.first_published)] : []),
    ...(metadata.keywords
      ? [
          row(
            keywords,
            joinLines(
              metadata.keywords.map(word => keyword(house, word)),
              ', ',
            ),
          ),
        ]
      : []),
    row(...rights(house)),
    row(contact, contacts(house)),
    row(publisher, publisherText(house)),
    ...(tribune ? [] : [row(composition, fixed.sayInLine(locale.colophon.madeWith))]),
  ]
}

/** A concept of EuroVoc by its label, in its own language; any other word as it is. */
function keyword({fixed}: House, word: string): Line {
  const concept = conceptOf(word)
  return concept === undefined ? [words(word)] : fixed.nameInLine(conceptNames(concept))
}

/** A sentence of the locale, around a title in the note's language. */
function citation(house: House): Line {
  const {metadata, locale, publication, type, fixed, lang} = house
  const [name, nameLang] = nameAndLang(type.names, locale.lang)
  const parts = [
    {nodes: readTitle(metadata.title).flatMap(named), lang: primaryLanguage(lang)},
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
    ...(gone ? [words(' '), ...fixed.sayInLine(`${locale.phrases.withdrawn(gone.date)}.`.replace(/\.+$/, '.'))] : []),
    ...(doi === undefined ? [] : [words(' '), address(`https://doi.org/${doi}`)]),
  ]
}

/** Nothing in the name of a document is stressed; what it names itself is. */
const named = (node: PhrasingContent): Line => (node.type === 'strong' ? node.children.flatMap(named) : [node])

function rights({metadata, locale, publication, fixed}: House): [string, Line] {
  const serials = [
    ...(publication.issn === undefined && metadata.issn === undefined
      ? []
      : [`ISSN\u00A0${metadata.issn ?? publication.issn}`]),
    ...(metadata.isbn === undefined ? [] : [`ISBN\u00A0${metadata.isbn}`]),
  ].map(serial => ` ${serial}.`)
  if (metadata.licence === undefined) {
    const year = (lastRevision(metadata, 'update')?.date ?? metadata.date).slice(0, 4)
    const holder = publication.organisation.shortName
    return [locale.colophon.rights, fixed.sayInLine(locale.colophon.allRightsReserved(year, holder) + serials.join(''))]
  }
  const known = own(licences, metadata.licence)
  const named: Line = known
    ? [{type: 'link', url: known.url, children: [words(known.name)]}, words('.')]
    : [words(`${metadata.licence}.`)]
  return [locale.colophon.licence, [...named, words(serials.join(''))]]
}

function contacts({metadata, publication}: House): Line {
  const mail = metadata.contact ?? publication.organisation.contact
  return [address(`mailto:${mail}`), words(' · '), address(publication.siteUrl)]
}

function publisherText({publication: {organisation}, locale, fixed}: House): Line {
  const {labels, phrases} = locale
  const {names, shortName, address: place, transparencyRegister: register} = organisation
  const identity = [...fixed.nameInLine(names), words(` (${shortName}), ${place}.`)]
  if (register === undefined) return identity
  return [...identity, words(' '), ...fixed.sayInLine(`${phrases.labelled(labels.transparencyRegister, register)}.`)]
}
