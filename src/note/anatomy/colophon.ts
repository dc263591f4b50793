import type {PhrasingContent} from 'mdast'
import type {Row} from '../../model/document.js'
import {nameIn} from '../../model/text.js'
import {address, inSentence, lastRevision, publisherName, words, type House} from './house.js'
import {licences} from './licences.js'
import {firstPublished} from './masthead.js'

type Line = readonly PhrasingContent[]

/** Marking, how to cite, rights, contact, publisher, composition; a tribune has fewer rows. */
export function colophon(house: House): readonly Row[] {
  const {metadata, locale, set, line, type} = house
  const row = (label: string, value: Line): Row => ({label: set(label), value: line(value)})
  const {cite, contact, publisher, composition} = locale.colophon
  const tribune = type.layout === 'tribune'
  return [
    // A TLP label is never set.
    ...(tribune ? [] : [{label: metadata.tlp, value: line([words(locale.tlp[metadata.tlp].full)])}]),
    row(cite, citation(house)),
    ...(metadata.first_published ? [firstPublished(house, metadata.first_published)] : []),
    row(...rights(house)),
    row(contact, contacts(house)),
    row(publisher, [words(publisherText(house))]),
    ...(tribune ? [] : [row(composition, [words(locale.colophon.madeWith)])]),
  ]
}

function citation({metadata, locale, publication, type, lang}: House): Line {
  const text = locale.phrases.citation({
    authors: metadata.authors.map(author => author.name),
    title: metadata.title,
    type: inSentence(nameIn(type.names, lang), lang),
    reference: metadata.id,
    version: metadata.version,
    publisher: publication.organisation.shortName,
    date: metadata.date,
  })
  const {doi} = metadata
  return doi === undefined ? [words(text)] : [words(`${text} `), address(`https://doi.org/${doi}`)]
}

function rights({metadata, locale, publication}: House): [string, Line] {
  const serials = [
    ...(publication.issn === undefined && metadata.issn === undefined
      ? []
      : [`ISSN ${metadata.issn ?? publication.issn}`]),
    ...(metadata.isbn === undefined ? [] : [`ISBN ${metadata.isbn}`]),
  ].map(serial => ` ${serial}.`)
  if (metadata.licence === undefined) {
    const year = (lastRevision(metadata, 'update')?.date ?? metadata.date).slice(0, 4)
    const holder = publication.organisation.shortName
    return [locale.colophon.rights, [words(locale.colophon.allRightsReserved(year, holder) + serials.join(''))]]
  }
  const known = licences[metadata.licence]
  const named: Line = known
    ? [{type: 'link', url: known.url, children: [words(known.name)]}, words('.')]
    : [words(`${metadata.licence}.`)]
  return [locale.colophon.licence, [...named, words(serials.join(''))]]
}

function contacts({metadata, publication}: House): Line {
  const mail = metadata.contact ?? publication.organisation.contact
  return [address(`mailto:${mail}`), words(' · '), address(publication.siteUrl)]
}

function publisherText(house: House): string {
  const {organisation} = house.publication
  const {labels, phrases} = house.locale
  const register = organisation.transparencyRegister
  const identity = `${publisherName(house)}, ${organisation.address}.`
  return register === undefined ? identity : `${identity} ${phrases.labelled(labels.transparencyRegister, register)}.`
}
