import {existsSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build, type BuildOptions, type BuildReport} from '../../../src/index.js'
import {withLock} from '../../../src/io/lock.js'
import {goodNote, publicationWith} from '../../support/cli.js'

const web = (directory: string, options: Partial<BuildOptions> = {}) => build({directory, only: ['web'], ...options})
const outcomes = ({notes}: BuildReport) => Object.fromEntries(notes.map(({slug, outcome}) => [slug, outcome]))
const page = (root: string, slug: string) => join(root, `out/notes/${slug}/${slug}.html`)

describe('a build for a reader of another language or strictness', () => {
  it('has nothing to do, and says what it found in his words', async () => {
    const root = publicationWith({'a.fr.md': goodNote({text: "Au coeur de l'Etat."}), 'b.fr.md': goodNote({number: 2})})
    // The time of a file that was just written proves nothing.
    for (const path of ['cess.yml', 'notes/a.fr.md', 'notes/b.fr.md']) utimesSync(join(root, path), 1, 1)
    await web(root)
    // Whoever has anything to do waits for the lock.
    const inFrench = await withLock(join(root, 'out'), {waitMs: 0, onWait: () => {}}, () =>
      web(root, {language: 'fr', strict: true, waitMs: 0}),
    )
    expect(outcomes(inFrench)).toEqual({'a.fr': 'refused', 'b.fr': 'unchanged'})
    const [advice] = inFrench.notes[0]?.messages ?? []
    expect(advice).toMatchObject({severity: 'error', reason: expect.stringMatching(/^Trouvé : /)})
    const inEnglish = await withLock(join(root, 'out'), {waitMs: 0, onWait: () => {}}, () => web(root, {waitMs: 0}))
    expect(outcomes(inEnglish)).toEqual({'a.fr': 'unchanged', 'b.fr': 'unchanged'})
    expect(inEnglish.notes[0]?.messages[0]).toMatchObject({
      severity: 'warning',
      reason: expect.stringMatching(/^Unexpected /),
    })
  })

  it('gets what another, who was stricter, did not', async () => {
    const root = publicationWith({'a.fr.md': goodNote({text: "Au coeur de l'Etat."})})
    expect(outcomes(await web(root, {strict: true}))).toEqual({'a.fr': 'refused'})
    expect(existsSync(page(root, 'a.fr'))).toBe(false)
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built'})
    expect(outcomes(await web(root, {strict: true}))).toEqual({'a.fr': 'refused'})
    expect(existsSync(page(root, 'a.fr'))).toBe(true)
  })
})
