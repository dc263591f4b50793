import {domainToUnicode} from 'node:url'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {isDisguised, isMixed, skeleton} from '../../model/lookalike.js'
import {report} from '../../model/report.js'

/** Most domains to compare. */
const mostDomains = 20_000

/** Reports domains of a list that look alike, each once. */
export class DomainLooks {
  /** First domain of each skeleton, with its line. */
  readonly #known = new Map<string, {readonly domain: string; readonly line: number}>()
  readonly #told = new Set<string>()

  /** Check a domain in A-labels. Changes the file. */
  check(file: VFile, domain: string, place: () => Point): void {
    if (this.#told.has(domain)) return
    const shown = domain.includes('xn--') ? domainToUnicode(domain) : domain
    const form = skeleton(shown)
    const known = this.#known.get(form)
    if (known?.domain === domain) return
    const labels = shown.split('.')
    const isOdd = labels.some(label => isMixed(label) || isDisguised(label))
    if (known === undefined && this.#known.size < mostDomains) this.#known.set(form, {domain, line: place().line})
    if (!isOdd && known === undefined) return
    this.#told.add(domain)
    const actual = isOdd
      ? {en: 'domain with letters that look like others', fr: "un domaine aux lettres qui ressemblent à d'autres"}
      : {
          en: `domain that looks like that of line ${known?.line}`,
          fr: `un domaine qui ressemble à celui de la ligne ${known?.line}`,
        }
    report(file, 'book-lookalike', {place: place(), actual})
  }
}
