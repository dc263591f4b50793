import type {Document, MailFooter, MailTexts} from '../../model/document.js'
import type {Phrasing} from '../../model/phrasing.js'
import {betweenNames, fixedWords, joinFixed, spoken, type FixedText} from '../../model/fixed-text.js'
import {labelled} from '../../model/locale.js'
import {plainWords} from '../../model/plain-words.js'
import {nameIn} from '../../model/text.js'
import {words} from '../fixed-setter.js'
import {readTitle} from '../read-marked.js'
import {cutLine} from '../transforms/cut-line.js'
import {isWithdrawn} from '../withdrawal/remaining-fields.js'
import type {FrontContext} from './front-context.js'

/** Mail programs show about this much beside the subject. */
const preheaderCharacters = 140

/** Parts of the document that stand in the mail's head too. */
interface Said extends Pick<Document, 'summary' | 'notices'> {}

/**
 * Words that only the mail has. A TLP:RED note's mail says nothing of the note but its reference and how to handle it; that
 * of a withdrawn note says so before anything else.
 */
export function mailTexts(context: FrontContext, {summary, notices}: Said): MailTexts {
  const {metadata, locale, fixed, publication, type, lang} = context
  const {say} = fixed
  const common = {
    form: metadata.mail_form ?? publication.mailForm,
    salutation: say(locale.mail.salutation),
    reason: say(locale.mail.reason(publication.organisation.shortName)),
    ownRecommendation: say(locale.mail.ownRecommendation),
    ownRecommendations: say(locale.mail.ownRecommendations),
    otherRecommendation: say(locale.mail.otherRecommendation),
    otherRecommendations: say(locale.mail.otherRecommendations),
    footer: footerOf(context),
  }
  const [withdrawal] = isWithdrawn(metadata) ? notices : []
  const isCorrection = !withdrawal && metadata.revisions?.at(-1)?.nature === 'correction'
  // A TLP label is never set.
  const marked = (subject: string) => `[${metadata.tlp}] ${subject}`
  if (metadata.tlp === 'TLP:RED') {
    const before = withdrawal ? fixedWords(withdrawal.label) : isCorrection ? locale.natures.correction : undefined
    return {
      ...common,
      subject: marked(before === undefined ? metadata.id : `${before} – ${metadata.id}`),
      ...(isCorrection && {firstSubject: marked(metadata.id)}),
      preheader: say(locale.mail.handlingPreheader),
      handling: locale.mail.handling.map(say),
    }
  }
  const named = labelledTitle(context, nameIn(type.names, lang))
  return {
    ...common,
    ...(isCorrection
      ? {subject: marked(labelledTitle(context, locale.natures.correction)), firstSubject: marked(named)}
      : {subject: marked(withdrawal ? `${fixedWords(withdrawal.label)} – ${named}` : named)}),
    preheader: withdrawal ? spoken(cutLine(withdrawal.value, preheaderCharacters)) : preheader(context, summary),
  }
}

/** Stands for the title in a phrase; refused wherever a note has it. */
const mark = '\0'

/** “Note d’alerte : …”, “Correction : …”: a subject cannot say which of its words are in which language. */
function labelledTitle({metadata, locale, line}: FrontContext, label: string): string {
  const [before = '', after = ''] = labelled(locale, label, mark).split(mark)
  return plainWords(line([words(before), ...readTitle(metadata.title), words(after)]))
}

/** The subtitle, or the beginning of the summary. */
function preheader({metadata, line}: FrontContext, summary: readonly (readonly Phrasing[])[]): FixedText {
  if (metadata.subtitle) return spoken(line(readTitle(metadata.subtitle)))
  const paragraphs = summary.flatMap((nodes, index) => [...(index ? [space] : []), ...nodes])
  return spoken(cutLine(plainWords(paragraphs) ? paragraphs : line(readTitle(metadata.title)), preheaderCharacters))
}

const space: Phrasing = {type: 'text', value: ' '}

function footerOf({locale, fixed, set, publication, metadata}: FrontContext): MailFooter {
  const {organisation} = publication
  const {labels, mail} = locale
  const register = organisation.transparencyRegister
  const contact = metadata.contact ?? organisation.contact
  return {
    publisher: joinFixed([fixed.name(organisation.names), set(` (${organisation.shortName})`)]),
    identity: [
      joinFixed([set(organisation.address), contact], betweenNames),
      ...(register === undefined ? [] : [fixed.say(labelled(locale, labels.transparencyRegister, register))]),
    ],
    why: fixed.say(mail.why),
    optOut: fixed.say(mail.optOut),
    unsubscribe: fixed.say(mail.unsubscribe),
  }
}
