import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {buildOnce, setUp} from '../support/campaign-folder.js'

buildOnce()

it('sends no note that lacks approvals, and one that has them', async () => {
  const {cess, root, server} = await setUp()
  appendFileSync(join(root, 'cess.yml'), 'review: {approvals: 2, from: TLP:GREEN}\n')
  await cess('approve', 'cable', '--as', 'Anaïs Modèle')
  await cess('build', '--only', 'pdf,mail')
  const refused = await cess('send', 'cable', '--confirm', '--rate', '0')
  expect([refused.code, server.taken.length]).toEqual([1, 0])
  expect(refused.stdout + refused.stderr).toContain('1 of 2 approvals (Anaïs Modèle)')
  await cess('approve', 'cable', '--as', 'Théo Gabarit')
  await cess('send', 'cable', '--confirm', '--rate', '0')
  expect(server.taken.length).toBe(3)
})
