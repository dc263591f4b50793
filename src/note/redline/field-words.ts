import type {FieldValue} from '../../model/comparison.js'
import type {Document} from '../../model/document.js'
import {betweenNames, fixedWords} from '../../model/fixed-text.js'
import {fields, type FieldKey} from '../../model/front-matter.js'
import type {Locale} from '../../model/locale.js'
import {frenchValue} from '../../model/french-spelling.js'
import {localeFor, locales} from '../../model/locales/index.js'
import {own} from '../../model/own.js'
import type {NoteSettings} from '../../model/publication.js'
import {statusNames} from '../../model/status-names.js'
import {nameIn, primaryLanguage, type Names} from '../../model/text.js'
import {findTerm, type Term} from '../../model/vocabularies/term.js'

/** A field's name in a label: what its title says before it explains; in other languages, what stands before it in editions. */
export function fieldName(key: FieldKey): Names {
  const {title} = fields[key]
  const label = labels[key]
  const others = label ? Object.entries(locales).map(([lang, locale]) => [lang, label(locale)]) : []
  return {...Object.fromEntries(others), en: lead(title.en), fr: lead(title.fr)}
}

/** Fields that editions show under a label. */
const labels: Readonly<Partial<Record<FieldKey, (locale: Locale) => string>>> = {
  version: locale => locale.labels.version,
  date: locale => locale.labels.historyDate,
  zone: locale => locale.facts.zone,
  threats: locale => locale.facts.threats,
  recipients: locale => locale.facts.recipients,
  severity: locale => locale.gauges.severity,
  likelihood: locale => locale.gauges.likelihood,
  confidence: locale => locale.gauges.confidence,
  keywords: locale => locale.colophon.keywords,
  licence: locale => locale.colophon.licence,
  contact: locale => locale.colophon.contact,
  first_published: locale => locale.colophon.firstPublished,
}

const lead = (title: string): string => title.split(/ ?[;:,(]/)[0] ?? title

/** A value of the front matter as a reader knows it: names of terms, dates in words; null where there is none. */
export function valueWords(
  key: FieldKey,
  value: FieldValue | undefined,
  {document, publication}: {readonly document: Document; readonly publication: NoteSettings},
): string | null {
  if (value === undefined || value === null) return null
  const gauge = document.gauges.find(({kind}) => kind === key)
  if (gauge) return fixedWords(gauge.word)
  const {vocabulary} = fields[key]
  const {lang} = document
  const isFrench = primaryLanguage(lang) === 'fr'
  const said = (one: FieldValue | undefined): string => {
    if (one === undefined || one === null) return ''
    if (Array.isArray(one)) return one.map(said).join(', ')
    if (typeof one === 'object') return Object.values(one).map(said).filter(Boolean).join(betweenNames)
    const text = String(one)
    const terms: readonly Term[] = vocabulary ? publication.vocabularies[vocabulary] : []
    const term = findTerm(terms, text)
    if (term) return nameIn(term.names, lang)
    const status = key === 'status' ? own(statusNames, text) : undefined
    if (status) return isFrench ? status.fr : status.en
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return localeFor(lang).phrases.date(text)
    return isFrench ? frenchValue(text, fields[key]) : text
  }
  return said(value)
}
