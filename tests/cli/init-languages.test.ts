import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {runCess} from '../support/cli.js'
import {filesOf} from '../support/files-of.js'
import {folderWith} from '../support/folder.js'

describe('cess init', () => {
  it('makes of a publication of one language a file and a site of that language', {tags: 'slow'}, async () => {
    const cwd = folderWith()
    await runCess(['--lang', 'fr', 'init', '--yes', '--languages', 'fr'], {cwd})
    expect(parse(filesOf(cwd)['cess.yml'] ?? '')).toMatchObject({
      ...{organisation: {nom: 'Centre Exemple'}, langue: 'fr', langues_du_site: ['fr']},
    })
    expect((await runCess(['build', '--only', 'site'], {cwd})).code).toBe(0)
    const pages = Object.entries(filesOf(join(cwd, 'out/site'))).filter(([path]) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.filter(([path, text]) => path.startsWith('en/') || !text.includes('lang="fr"'))).toEqual([])
  })

  it.each([
    ['fr', 'en-GB,fr-FR', {lang: 'en-GB', organisation: {names: {en: 'Example Centre', fr: 'Centre Exemple'}}}],
    ['en', 'fr-BE,nl', {langue: 'fr-BE', organisation: {noms: {fr: 'Centre Exemple'}}}],
    ['fr', 'de,en', {lang: 'de', sender: {name: 'EXAMPLE'}}],
    ['fr', 'de', {langue: 'de', langues_du_site: ['de']}],
  ])(
    'speaks to who speaks %s of notes in %s in their language',
    {tags: 'slow'},
    async (spoken, languages, settings) => {
      const cwd = folderWith()
      expect(await runCess(['--lang', spoken, 'init', '--yes', '--languages', languages], {cwd})).toMatchObject({
        code: 0,
      })
      expect(parse(filesOf(cwd)['cess.yml'] ?? '')).toMatchObject(settings)
      const [first] = Object.entries(filesOf(join(cwd, 'notes')))
      const tag = languages.split(',').find(lang => lang.startsWith('lang' in settings ? 'en' : 'fr')) ?? 'fr'
      expect(first?.[0]).toBe(`${'lang' in settings ? 'first-alert' : 'premiere-alerte'}.${tag}.md`)
      expect(first?.[1]).toContain(`\n${'lang' in settings ? 'lang' : 'langue'}: ${tag}\n`)
      const check = await runCess(['check', '--strict', '--json'], {cwd})
      expect([check.code, JSON.parse(check.stdout)]).toMatchObject([0, {messages: []}])
    },
  )

  it('takes languages by their names, and says why a short name is refused', async () => {
    const cwd = folderWith()
    const init = await runCess(['--lang', 'fr', 'init', '--yes', '--languages', 'Français, anglais'], {cwd})
    expect([init.code, init.stdout.split('\n')[0]]).toEqual([0, 'La publication est prête dans ce dossier :'])
    expect(parse(filesOf(cwd)['cess.yml'] ?? '')).toMatchObject({langue: 'fr'})
    const long = await runCess(['--lang', 'fr', 'init', '--yes', '--short-name', 'x'.repeat(31)], {cwd})
    expect([long.code, long.stderr]).toEqual([2, expect.stringContaining('attendu : un texte de 1 à 30 caractères')])
  })
})
