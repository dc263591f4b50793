/** Pages of the public site that say the same whatever is published. Each id is its address. */
export const standingIds = ['about', 'method', 'tlp', 'accessibility', 'privacy'] as const
export type StandingId = (typeof standingIds)[number]

/** Lists of the publication's own words. */
export type StandingList =
  'types' | 'zones' | 'severity' | 'likelihood' | 'confidence' | 'sources' | 'tlp' | 'feeds' | 'house'

/** One part of a page. */
export interface StandingSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** A list after the paragraphs. */
  readonly list?: StandingList
  readonly link?: {readonly name: string; readonly href: string}
}

/** A page, before its words are set. */
export interface StandingText {
  readonly title: string
  readonly intro: string
  readonly sections: readonly StandingSection[]
}

/** The pages and the few words that only they need, in a language. */
export interface StandingTexts {
  /** @param contact Address of the house. */
  readonly pages: (contact: string) => Readonly<Record<StandingId, StandingText>>
  /** The Admiralty code: letters for the source, digits for the information (NATO STANAG 2511). */
  readonly sources: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | '1' | '2' | '3' | '4' | '5' | '6', string>>
  readonly address: string
}
