import {join} from 'node:path'
import {expect, it} from 'vitest'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {hasSecretName, secretNames} from '../../../src/engine/queries/telling.js'
import {contextOf} from '../../support/audited-site.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {published} from '../../support/site.js'

const title = 'Le terminal du port est vendu à un courtier'
const secret = goodNote({number: 2, title, tlp: 'TLP:AMBER', fields: published()})
const teller = goodNote({number: 3, text: `Ce qui se dit : « ${title} ».`, fields: published()})

async function asked(
  others: Readonly<Record<string, string>>,
): Promise<{readonly print: string; readonly isTold: boolean}> {
  const root = publicationWith({'a.fr.md': secret, 'b.fr.md': teller, ...others})
  const {memo} = openMemo(contextOf(root, join(root, 'out')))
  return {print: await memo.printOf(secretNames), isTold: await memo.get(hasSecretName, 'notes/b.fr.md')}
}

it('seeks the same names whichever other notes are public, but for one that has such a name', async () => {
  const alone = await asked({})
  expect(alone.isTold).toBe(true)
  expect(alone.print).not.toContain('terminal')
  expect(await asked({'c.fr.md': goodNote({number: 4, title: 'Un câble est rompu', fields: published()})})).toEqual(
    alone,
  )
  const open = await asked({'c.fr.md': goodNote({number: 4, title, fields: published()})})
  expect(open.isTold).toBe(false)
  expect(open.print).not.toBe(alone.print)
})

it('seeks others where another note is restricted, or drafted', async () => {
  const alone = await asked({})
  for (const other of [
    goodNote({number: 4, tlp: 'TLP:RED', fields: published()}),
    goodNote({number: 4, title: 'Un câble est rompu', fields: 'statut: brouillon\n'}),
  ])
    expect((await asked({'c.fr.md': other})).print).not.toBe(alone.print)
})
