import {domainToUnicode} from 'node:url'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {isDisguised, isMixed, skeleton} from '../../model/lookalike.js'
import {report} from '../../model/report.js'

/** Lists have few domains; one of strangers only is not compared beyond so many. */
const mostDomains = 20_000

/** Domains of a list that are easily taken for others. Each is told once. */
export class DomainLooks {
  /** By skeleton: the domain that had it first, and its line. */
  readonly #known = new Map<string, {readonly domain: string; readonly line: number}>()
  readonly #told = new Set<string>()

  /** Look at a domain in A-labels. Changes the file. */
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
