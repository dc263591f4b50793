import type {Edges} from '../../io/edges.js'
import type {Memo} from '../memo/memo.js'
import {overlaid} from '../memo/overlaid.js'
import type {MadeEdition} from '../output/audited-file.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {edition, editionKey} from '../queries/editions.js'

/** Memo of a publication, and the edges that it is over. */
export type MemoOver = Pick<OpenMemo, 'beside'> & {readonly edges: Pick<Edges, 'source'>}

/**
 * A publication as it would be if some of its notes did not exist. What is made of it byte for byte as of the publication has no word from
 * them: where both say the same, they quote it, or both quote another (noninterference: Goguen and Meseguer, “Security policies and security
 * models”, 1982).
 */
export class PublicationWithout {
  readonly memo: Memo

  /** @param paths Of the notes. */
  constructor({beside, edges: {source}}: MemoOver, paths: ReadonlySet<string>) {
    this.memo = beside({
      source: overlaid(source, path => (paths.has(path) ? {value: {status: 'outside'}, print: 'outside'} : undefined)),
    })
  }

  /** Whether all of these editions would be the same; not if one could not be made. */
  async makes(editions: readonly MadeEdition[]): Promise<boolean> {
    try {
      for (const {path, edition: id, hash} of editions)
        if ((await this.memo.printOf(edition, editionKey(path, id))) !== hash) return false
      return true
    } catch {
      return false
    }
  }
}
