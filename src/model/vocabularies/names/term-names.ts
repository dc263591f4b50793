import type {threatIntros, typeIntros} from '../intros.js'

/** Kinds of note that ship. */
export type TypeId = keyof typeof typeIntros

/** The house's zones. */
export type ZoneId = 'asie-centrale' | 'union-europeenne' | 'afrique-francophone' | 'multilateral'

/** Threats that ship. */
export type ThreatId = keyof typeof threatIntros

/** Recipient groups that ship. */
export type RecipientId =
  | 'parlement-europeen'
  | 'groupes-parlementaires'
  | 'groupes-amitie'
  | 'commission-europeenne'
  | 'enisa'
  | 'etats-membres'
  | 'otan'
  | 'osce'
  | 'enc'
  | 'assemblee-nationale'
  | 'institutions-francaises'
  | 'autorites-kazakhes'
  | 'partenaires-africains'

/** Sections that a new note begins with. */
export type SectionId =
  | 'known'
  | 'unknown'
  | 'assessment'
  | 'outlook'
  | 'question'
  | 'argument'
  | 'objection'
  | 'facts'
  | 'requests'
  | 'purpose'
  | 'programme'
  | 'means'

/**
 * Names of the built-in terms in one language beside English and French, which stand with the terms. A new term does not
 * compile until each language has it.
 */
export interface TermNames {
  /** One note of the kind, and many. */
  readonly types: Readonly<Record<TypeId, {readonly one: string; readonly many: string}>>
  readonly zones: Readonly<Record<ZoneId, {readonly name: string; readonly covers: string}>>
  readonly threats: Readonly<Record<ThreatId, string>>
  readonly recipients: Readonly<Record<RecipientId, string>>
  /** Headings. */
  readonly sections: Readonly<Record<SectionId, string>>
}
