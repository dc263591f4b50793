import type {MailFooter, MailTexts} from '../../model/document.js'
import type {Phrasing} from '../../model/phrasing.js'
import {joinFixed} from '../../model/fixed-text.js'
import {nameIn} from '../../model/text.js'
import {wordsOf} from '../transforms/words-of.js'
import type {House} from './house.js'

/** Mail programs show about this much beside the subject. */
const preheaderCharacters = 140

/** Words that only the mail has. A TLP:RED note's mail says nothing of the note but its reference and how to handle it. */
export function mailTexts(house: House, summary: readonly (readonly Phrasing[])[]): MailTexts {
  const {metadata, locale, fixed, set, publication, type, lang} = house
  const {say} = fixed
  const common = {
    form: metadata.mail_form ?? publication.mailForm,
    salutation: say(locale.mail.salutation),
    reason: say(locale.mail.reason(publication.organisation.shortName)),
    ownRecommendation: say(locale.mail.ownRecommendation),
    ownRecommendations: say(locale.mail.ownRecommendations),
    otherRecommendations: say(locale.mail.otherRecommendations),
    footer: footerOf(house),
  }
  if (metadata.tlp === 'TLP:RED') {
    return {
      ...common,
      // A TLP label is never set.
      subject: `[${metadata.tlp}] ${metadata.id}`,
      preheader: say(locale.mail.handlingPreheader),
      handling: locale.mail.handling.map(say),
    }
  }
  // A subject cannot say which of its words are in which language.
  const title = set(locale.phrases.labelled(nameIn(type.names, lang), metadata.title))
  return {
    ...common,
    subject: `[${metadata.tlp}] ${title}`,
    preheader: set(metadata.subtitle ?? cut(summary.map(wordsOf).join(' ') || metadata.title)),
  }
}

function footerOf({locale, fixed, set, publication, metadata}: House): MailFooter {
  const {organisation} = publication
  const {labels, phrases, mail} = locale
  const register = organisation.transparencyRegister
  const contact = metadata.contact ?? organisation.contact
  return {
    publisher: joinFixed([fixed.name(organisation.names), set(` (${organisation.shortName})`)]),
    identity: [
      set(`${organisation.address} · ${contact}`),
      ...(register === undefined ? [] : [fixed.say(phrases.labelled(labels.transparencyRegister, register))]),
    ],
    why: fixed.say(mail.why),
    optOut: fixed.say(mail.optOut),
    unsubscribe: fixed.say(mail.unsubscribe),
  }
}

function cut(text: string): string {
  if (text.length <= preheaderCharacters) return text
  return `${text.slice(0, preheaderCharacters).replace(/\s+\S*$/, '')}…`
}
