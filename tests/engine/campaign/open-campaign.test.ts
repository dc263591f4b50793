import {expect, it} from 'vitest'
import {formRefusals} from '../../../src/engine/campaign/open-campaign.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {document} from '../../../src/engine/queries/document.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import type {MailForm} from '../../../src/model/mailing.js'
import {goodNote, publicationWith} from '../../support/cli.js'

/** Longer than Gmail shows, but as a digest. */
const text = 'Les opérateurs basculent une partie du trafic.\n\n'.repeat(500)
const path = 'notes/alert.fr.md'

async function rulesFor(own: MailForm, forms: readonly MailForm[]): Promise<readonly string[]> {
  const root = publicationWith({'alert.fr.md': goodNote({fields: `mail_form: ${own}\n`, text})})
  const context = openBuildContext({directory: root})
  const open = openMemo(context)
  const edition = {path, lang: 'fr', document: await open.memo.get(document, path), pdf: undefined}
  const people = forms.map(form => ({edition, form}))
  const found = await formRefusals(context, open.memo, people)
  open.close()
  return found.map(({ruleId, path: at}) => `${at} ${ruleId}`)
}

it('refuses the whole of a note that was only looked at as a digest', async () => {
  expect(await rulesFor('digest', ['digest', 'full', 'full'])).toEqual(['notes/alert.fr.md mail-size'])
})

it('looks at nothing that the build looked at, and lets a digest of a long note go', async () => {
  expect(await rulesFor('full', ['full', 'digest'])).toEqual([])
  expect(await rulesFor('digest', ['digest'])).toEqual([])
})
