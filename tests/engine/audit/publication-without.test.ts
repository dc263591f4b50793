import {join} from 'node:path'
import {expect, it} from 'vitest'
import {PublicationWithout, type MemoOver} from '../../../src/engine/audit/publication-without.js'
import {overlaid} from '../../../src/engine/memo/overlaid.js'
import {openMemo, type OpenMemo} from '../../../src/engine/publication/open-memo.js'
import {edition, editionKey} from '../../../src/engine/queries/editions.js'
import {source} from '../../../src/engine/queries/inputs.js'
import type {SourceRead} from '../../../src/io/edges.js'
import {utf8} from '../../../src/model/bytes.js'
import {contextOf} from '../../support/audited-site.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {published} from '../../support/site.js'

const [open, secret] = ['notes/a.fr.md', 'notes/b.fr.md']
const text = goodNote({fields: published()})

async function opened(
  given = text,
): Promise<{readonly memo: OpenMemo; readonly over: MemoOver; readonly hash: string}> {
  const root = publicationWith({'a.fr.md': given, 'b.fr.md': goodNote({number: 2, tlp: 'TLP:RED'})})
  const memo = openMemo(contextOf(root, join(root, 'out')))
  const hash = await memo.memo.printOf(edition, editionKey(open, 'public'))
  return {memo, over: {beside: memo.beside, edges: memo.world.edges}, hash}
}

const asked = (hash: string, path = open) => [{path, edition: 'public' as const, hash}]

it('makes editions of other notes as they are', {tags: 'slow'}, async () => {
  const {over, hash} = await opened()
  const without = new PublicationWithout(over, new Set([secret]))
  expect(await without.makes(asked(hash))).toBe(true)
  expect(await without.makes([])).toBe(true)
  expect(await without.makes(asked('0'))).toBe(false)
})

it('makes others where a note that is there links to one of these', {tags: 'slow'}, async () => {
  const {over, hash} = await opened(`${text}\nVoir [un autre texte](b.fr.md).\n`)
  expect(await new PublicationWithout(over, new Set([secret])).makes(asked(hash))).toBe(false)
})

it('has no word of the notes', async () => {
  const {over} = await opened()
  const {memo} = new PublicationWithout(over, new Set([secret]))
  expect(memo.get(source, secret)).toEqual({status: 'outside'})
  expect(memo.get(source, open)).toMatchObject({status: 'read'})
})

it('makes no edition of a note that is not there, and none that would be another', {tags: 'slow'}, async () => {
  const {memo, over, hash} = await opened()
  const gone = await memo.memo.printOf(edition, editionKey(secret, 'web'))
  const without = new PublicationWithout(over, new Set([secret]))
  expect(await without.makes([{path: secret, edition: 'web', hash: gone}])).toBe(false)
  const value: SourceRead = {status: 'read', bytes: utf8(text.replace('Un câble', 'Ce câble'))}
  const beside: MemoOver['beside'] = edges =>
    memo.beside({
      ...edges,
      source: overlaid(edges.source ?? over.edges.source, path =>
        path === open ? {value, print: 'another'} : undefined,
      ),
    })
  const other = new PublicationWithout({...over, beside}, new Set([secret]))
  expect(await other.makes(asked(hash))).toBe(false)
  expect(await other.makes(asked(await other.memo.printOf(edition, editionKey(open, 'public'))))).toBe(true)
})
