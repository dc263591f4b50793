import {quoted} from '../../../model/quoted.js'
import {isPublic} from '../../../model/tlp.js'
import {termWord} from '../../../model/vocabularies/named-term.js'
import {findTerm, type NoteType} from '../../../model/vocabularies/term.js'
import {reportAt} from '../../fields/report-at.js'
import {isWithdrawn} from '../../withdrawal/remaining-fields.js'
import type {CheckInput, FrontMatterCheck} from './input.js'
import type {TextFacts} from './text-facts.js'

const gauges = ['severity', 'likelihood', 'confidence'] as const

/** Check the required and excluded parts of a note's kind. */
export const checkKinds: FrontMatterCheck = (input, facts) => {
  const {type} = input.fields
  const kind = type === undefined ? undefined : findTerm(input.publication.vocabularies.types, type)
  if (!kind) return
  if (kind.layout === 'tribune') checkTribune(input)
  else if (kind.id === 'alert') checkAlert(input, facts)
  else checkSeverity(input, kind)
}

function checkTribune(input: CheckInput): void {
  for (const gauge of gauges.filter(key => input.places.has(key))) {
    reportAt(input, 'tribune-gauges', {
      path: gauge,
      actual: {en: `\`${gauge}\` in a tribune`, fr: `${french[gauge]} dans une tribune`},
    })
  }
  const {tlp} = input.fields
  if (tlp === undefined || isPublic(tlp)) return
  const actual = {en: `\`${tlp}\` on a tribune`, fr: `\`${tlp}\` pour une tribune`}
  reportAt(input, 'tribune-tlp', {path: 'tlp', actual, expected: '`TLP:CLEAR`'})
}

const french: Readonly<Record<(typeof gauges)[number], string>> = {
  severity: '`severite`',
  likelihood: '`probabilite`',
  confidence: '`confiance`',
}

function checkAlert(input: CheckInput, facts: TextFacts | undefined): void {
  const {fields, places} = input
  if (!places.has('threats')) {
    reportAt(input, 'alert-threats', {
      path: 'type',
      expected: {en: '`threats`: a threat type, or a list of them', fr: '`menaces` : un type de menace, ou une liste'},
    })
  }
  if (!facts || isWithdrawn(fields) || places.has('recommendations') || facts.recommendations > 0) return
  reportAt(input, 'alert-recommendations', {
    path: 'type',
    expected: {en: '`recommendations`: at least one', fr: '`recommandations` : au moins une'},
  })
}

function checkSeverity(input: CheckInput, kind: NoteType): void {
  if (!input.places.has('severity')) return
  reportAt(input, 'severity-alerts-only', {
    path: 'severity',
    actual: {
      en: `\`severity\` in ${quoted(termWord(kind, 'en'))}`,
      fr: `\`severite\` dans ${quoted(termWord(kind, 'fr'))}`,
    },
  })
}
