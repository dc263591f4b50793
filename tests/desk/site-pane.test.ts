// @module-tag slow
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {expectSeen, expectTrue, inFrame, useDesk} from '../support/desk-page.js'
import {put} from '../support/folder.js'

const editor = useDesk()

describe('the site pane', () => {
  it('shows the page of the note with its style, without programs, and says where there is none', async () => {
    const {page, root} = editor
    await editor.go('#/cable.fr/site')
    await expectSeen(page.getByText('Il n’y a pas encore de site'))
    put(join(root, 'out/site/style.css'), 'p{color:rgb(1, 2, 3)}')
    const text = '<!doctype html><html lang="fr"><title>x</title><link rel="stylesheet" href="../../style.css">'
    const program = '<script>document.querySelector("p").textContent = "run"</script>'
    put(
      join(root, 'out/site/notes/cable/index.html'),
      `${text}<p>Un câble</p><a href="../../index.html">vers</a>${program}`,
    )
    put(join(root, 'out/site/index.html'), '<!doctype html><html lang="fr"><title>x</title><p>Accueil du site</p>')
    await page.reload()
    const site = page.frameLocator('iframe.site')
    await expectSeen(site.getByText('Un câble'))
    await expectTrue(page, inFrame(`getComputedStyle(page.querySelector('p')).color === 'rgb(1, 2, 3)'`))
    // The browser says that it ran nothing.
    expect(editor.problems.splice(0)).toEqual([expect.stringContaining('Blocked script execution')])
    await site.getByText('vers').click()
    await expectSeen(site.getByText('Accueil du site'))
    await editor.go('#/cable.en/site')
    await expectSeen(page.getByText('n’a mis aucune page de cette note'))
  })
})
