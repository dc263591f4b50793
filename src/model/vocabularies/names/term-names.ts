/** Kinds of note that ship. */
export type TypeId = 'alert' | 'tribune' | 'appeal' | 'mission'

/** The house's zones. */
export type ZoneId = 'asie-centrale' | 'union-europeenne' | 'afrique-francophone' | 'multilateral'

/** Threats that ship. */
export type ThreatId =
  | 'menaces-hybrides'
  | 'cybermenaces'
  | 'cyber-ingerence'
  | 'ingerence-etrangere'
  | 'desinformation'
  | 'manipulation-information'
  | 'ia-militaire'
  | 'gouvernance-ia'
  | 'dependance-technologique'
  | 'infrastructures-critiques'
  | 'trafics-transnationaux'
  | 'terrorisme'
  | 'restes-explosifs'
  | 'fragilite-gouvernance'
  | 'risques-emergents'

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

/** Vocabularies whose terms have names, with the ids that ship; `plurals` name many notes of a kind, `covers` is what a zone covers,
 * `sections` are headings. */
export interface TermIds {
  readonly types: TypeId
  readonly plurals: TypeId
  readonly zones: ZoneId
  readonly covers: ZoneId
  readonly threats: ThreatId
  readonly recipients: RecipientId
  readonly sections: SectionId
}

/**
 * Names of the built-in terms in one language beside English and French, which stand with the terms. A new term does not
 * compile until each language has it.
 */
export type TermNames = {readonly [V in keyof TermIds]: Readonly<Record<TermIds[V], string>>}
