import type {MailFooter, MailTexts} from '../../model/document.js'
import type {Phrasing} from '../../model/phrasing.js'
import {nameIn} from '../../model/text.js'
import {wordsOf} from '../transforms/words-of.js'
import {publisherName, type House} from './house.js'

/** Mail programs show about this much beside the subject. */
const preheaderCharacters = 140

/** Words that only the mail has. A TLP:RED note's mail says nothing of the note but its reference and how to handle it. */
export function mailTexts(house: House, summary: readonly (readonly Phrasing[])[]): MailTexts {
  const {metadata, locale, set, publication, type, lang} = house
  const common = {
    form: metadata.mail_form ?? publication.mailForm,
    salutation: set(locale.mail.salutation),
    reason: set(locale.mail.reason(publication.organisation.shortName)),
    ownRecommendation: set(locale.mail.ownRecommendation),
    ownRecommendations: set(locale.mail.ownRecommendations),
    otherRecommendations: set(locale.mail.otherRecommendations),
    footer: footerOf(house),
  }
  if (metadata.tlp === 'TLP:RED') {
    return {
      ...common,
      // A TLP label is never set.
      subject: `[${metadata.tlp}] ${metadata.id}`,
      preheader: set(locale.mail.handlingPreheader),
      handling: locale.mail.handling.map(set),
    }
  }
  const title = set(locale.phrases.labelled(nameIn(type.names, lang), metadata.title))
  return {
    ...common,
    subject: `[${metadata.tlp}] ${title}`,
    preheader: set(metadata.subtitle ?? cut(summary.map(wordsOf).join(' ') || metadata.title)),
  }
}

function footerOf(house: House): MailFooter {
  const {locale, set, publication, metadata} = house
  const {organisation} = publication
  const {labels, phrases, mail} = locale
  const register = organisation.transparencyRegister
  const contact = metadata.contact ?? organisation.contact
  return {
    publisher: set(publisherName(house)),
    identity: [
      `${organisation.address} · ${contact}`,
      ...(register === undefined ? [] : [phrases.labelled(labels.transparencyRegister, register)]),
    ].map(set),
    why: set(mail.why),
    optOut: set(mail.optOut),
    unsubscribe: set(mail.unsubscribe),
  }
}

function cut(text: string): string {
  if (text.length <= preheaderCharacters) return text
  return `${text.slice(0, preheaderCharacters).replace(/\s+\S*$/, '')}…`
}
