import {english} from './campaign-row.js'
import {campaignRows} from './campaign-rows.js'
import {primaryLanguage} from './text.js'
import {own} from './own.js'

/** Words of a campaign for the persons who get it, and the page on which they leave. Labels stand before a colon. */
export interface CampaignWords {
  readonly origin: string
  readonly optOut: string
  /** Marks a test in the subject. */
  readonly test: string
  readonly pageTitle: string
  readonly question: string
  readonly done: string
  readonly invalid: string
}

/** Whether a language (BCP 47) has its own words. */
export const hasCampaignWords = (lang: string): boolean =>
  Object.hasOwn(campaignRows, primaryLanguage(lang).toLowerCase())

/** The first of these languages (BCP 47; only their first subtags count) that has its own words; English where none has. */
export const campaignLanguage = (...langs: readonly string[]): string =>
  langs.map(lang => lang.split('-')[0]?.toLowerCase() ?? lang).find(lang => Object.hasOwn(campaignRows, lang)) ?? 'en'

/** Words for a language, or for English. */
export function campaignWords(lang: string): CampaignWords {
  const [origin, optOut, test, pageTitle, question, done, invalid] =
    own(campaignRows, campaignLanguage(lang)) ?? english
  return {origin, optOut, test, pageTitle, question, done, invalid}
}
