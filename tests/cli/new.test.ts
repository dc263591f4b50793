import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {Field} from '../../src/model/field.js'
import {exampleIn, frenchName} from '../../src/model/french-spelling.js'
import {fields} from '../../src/model/front-matter.js'
import {termWord} from '../../src/model/vocabularies/named-term.js'
import {types} from '../../src/model/vocabularies/types.js'
import {goodNote, publicationYaml, runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000'))
afterEach(() => vi.unstubAllEnvs())

const publication = (notes: Readonly<Record<string, string>> = {'notes/a.fr.md': goodNote({number: 14})}) =>
  folderWith({'cess.yml': publicationYaml, 'notes/.keep': '', ...notes})
/** Ids of rules that the notes of a publication break. */
async function rulesBroken(cwd: string): Promise<readonly string[]> {
  const {stdout} = await runCess(['check', '--json'], {cwd})
  // JSON of ours.
  const {notes} = JSON.parse(stdout) as {notes: {messages: {ruleId: string}[]}[]}
  return notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
}

/** Write a draft as its author does who takes the example of each field, and writes below each heading. */
function fillIn(path: string): void {
  const keys = Object.entries<Field>(fields).flatMap(([key, field]) => [
    [key, exampleIn('en', field)] as const,
    [frenchName(key, field), exampleIn('fr', field)] as const,
  ])
  const examples = new Map([...keys, ['tlp', 'TLP:CLEAR']])
  const text = readFileSync(path, 'utf8')
    .replaceAll(/^(?:# )?([a-z_]+):(?= #| [^#\n]* # ).*$/gm, (_, key: string) => `${key}: ${examples.get(key) ?? ''}`)
    .replaceAll(/^\[\/\/\]: # .*$/gm, 'Rien.')
  writeFileSync(path, text)
}

const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const alert = [
  ...['--type', 'alert', '--title', 'Un câble, rompu : "où" ?', '--authors', 'Anaïs Modèle, Observatoire'],
  ...['--zone', 'multilateral', '--threats', 'desinformation', '--tlp', 'TLP:CLEAR', '--recipients', 'enisa,otan'],
]

describe('cess new', () => {
  it('dates a note by the day where the house stands', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 11, 31, 23, 30) / 1000))
    const cwd = publication()
    expect((await runCess(['new', ...alert], {cwd})).code).toBe(0)
    expect(textOf(cwd, 'notes/un-cable-rompu-ou.fr.md')).toMatch(
      /^reference: CESS-2027-ALE-001\n[^]*^date: 2027-01-01$/m,
    )
  })

  it('begins a note with the next reference, the fields that it is given, and its anatomy', async () => {
    const cwd = publication()
    const {code, stdout} = await runCess(['new', ...alert, '--severity', 'élevée'], {cwd})
    expect([code, stdout]).toEqual([0, 'notes/un-cable-rompu-ou.fr.md\n'])
    const text = textOf(cwd, stdout.trim())
    expect(text.split('\n').slice(0, 14)).toEqual([
      '---',
      'reference: CESS-2026-ALE-015',
      'type: note-alerte',
      'titre: "Un câble, rompu : \\"où\\" ?"',
      'langue: fr',
      'date: 2026-11-18',
      'version: "1.0"',
      'statut: brouillon',
      'auteurs: ["Anaïs Modèle", Observatoire]',
      'zone: multilateral',
      'menaces: [desinformation]',
      'severite: élevée',
      expect.stringContaining('# probabilite: probable'),
      expect.stringContaining('# confiance: modérée'),
    ])
    expect(text).toContain("\n## Ce que l'on sait\n\n[//]: # (Les faits établis")
  })

  it('names the file as it is asked to, and a translation too', async () => {
    const cwd = publication()
    const make = async (...args: readonly string[]) => (await runCess(['new', ...args], {cwd})).stdout.trim()
    expect(await make(...alert, '--name', 'cables')).toBe('notes/cables.fr.md')
    expect(await make(...alert, '--name', 'rails.fr.md')).toBe('notes/rails.fr.md')
    const translated = publication()
    const english = ['new', '--translate', 'a', '--lang', 'en', '--name', 'b']
    expect((await runCess(english, {cwd: translated})).stdout.trim()).toBe('notes/b.en.md')
  })

  it.each(['Câbles rompus', '../cables', 'cables.de', '', '.md'])('refuses the name %j, and says one', async name => {
    const cwd = publication()
    const {code, stderr} = await runCess(['new', ...alert, '--name', name], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/small letters, digits and hyphens, like `(cables|cables-rompus|cables-de|note)`/)
    expect(readdirSync(join(cwd, 'notes'))).toEqual(['.keep', 'a.fr.md'])
  })

  it('makes no file that Windows cannot have, by its name or by its title', async () => {
    const cwd = publication()
    const {code, stderr} = await runCess(['new', ...alert, '--name', 'nul.fr.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('expected a name that Windows does not keep for a device, like `nul-1`')
    const titled = await runCess(['new', '--type', 'alert', '--title', 'Con', '--lang', 'fr'], {cwd})
    expect(titled.stdout).toBe('notes/con-1.fr.md\n')
  })

  it('asks in the language of whoever is asked, and says what each label allows', async () => {
    // Neither a zone nor a label is chosen by the Enter key alone: each is asked again.
    const down = '\u001B[B'
    const [zone, label] = [
      ['\r', `${down}\r`],
      ['\r', `${down}${down}\r`],
    ]
    const keys = ['\r', '\r', '\r', 'Un câble\r', 'Ana Model\r', ...zone, '\r', ...label, '\r']
    const cwd = publication()
    const {code, stdout} = await runCess(['--lang', 'fr', 'new', '--no-edit'], {cwd, isTTY: true, keys})
    expect(code).toBe(0)
    for (const words of ['puis Entrée', 'Attendu : un titre', 'aucun choix', 'Diffusion sans restriction'])
      expect(stdout).toContain(words)
    expect(stdout).not.toMatch(/navigate|select|none|Enter\b/)
    expect(textOf(cwd, 'notes/un-cable.fr.md')).toMatch(/^zone: asie-centrale$[^]*^tlp: TLP:GREEN$/m)
  })

  it('has an option for every field of a note', async () => {
    const {stdout} = await runCess(['new', '--help'], {cwd: publication()})
    for (const key of Object.keys(fields)) expect(stdout).toContain(`--${key.replaceAll('_', '-')} <value>`)
  })

  it.each(types)('asks for what is still empty of a new $id in every language, and for nothing else', async type => {
    const cwd = publication()
    for (const lang of ['fr', 'en', 'de', 'el', 'kk']) {
      const word = termWord(type, lang === 'fr' ? 'fr' : 'en')
      const run = await runCess(['new', '--type', word, '--title', `Essai ${lang}`, '--lang', lang], {cwd})
      expect(run).toMatchObject({code: 0, stderr: ''})
      expect(textOf(cwd, run.stdout.trim())).toContain(`\ntype: ${word}\n`)
    }
    const rules = await rulesBroken(cwd)
    expect([...new Set(rules)].toSorted()).toEqual(['field-empty', 'section-empty'])
    for (const name of readdirSync(join(cwd, 'notes'))) fillIn(join(cwd, 'notes', name))
    // Examples have fewer words than a summary.
    expect((await rulesBroken(cwd)).filter(rule => !/^(?:summary|key-points)-/.test(rule))).toEqual([])
  })

  it.each([
    ['de-AT', '## Unsere Einschätzung\n\n[//]: # (The assessment'],
    ['uk', '## Наша оцінка\n\n[//]: # (The assessment'],
    ['ja', '## What we make of it\n\n[//]: # (Translate this heading. The assessment'],
  ])('has the headings of a note in %s in its language, where that has words', async (lang, heading) => {
    const cwd = publication()
    const {stdout} = await runCess(['new', '--type', 'alert', '--title', 'X', '--lang', lang], {cwd})
    expect(textOf(cwd, stdout.trim())).toContain(heading)
  })

  it('prints none of its advice in any edition', {tags: 'slow', timeout: 600_000}, async () => {
    const cwd = publication({})
    const {stdout} = await runCess(['new', ...alert], {cwd})
    const path = stdout.trim()
    const filled = textOf(cwd, path)
      .replace(/^resume: .*$/m, `resume: "${'mot '.repeat(45)}fin."`)
      .replace(/^points_cles: .*$/m, 'points_cles: [Un point., Deux points., Trois points.]')
      .replace(/^recommandations: .*$/m, 'recommandations: [{texte: Agir., a: [enisa]}]')
      .replaceAll(/^## .*$/gm, heading => `${heading}\n\nDu texte.`)
    writeFileSync(join(cwd, path), filled)
    expect(await runCess(['check', '--strict'], {cwd})).toMatchObject({code: 0})
    expect(await runCess(['build', '--only', 'web,mail', '--draft'], {cwd})).toMatchObject({code: 0})
    const folder = join(cwd, 'out/notes/un-cable-rompu-ou.fr')
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('faits établis')
  })

  it('asks at a terminal, and opens the editor', async () => {
    const cwd = publication()
    const editor = join(cwd, 'editor.sh')
    writeFileSync(editor, `echo "$1" > '${join(cwd, 'edited')}'`, {mode: 0o700})
    const first = '\u001B[B\r'
    const keys = ['\r', '\r', 'Un titre\r', 'Anaïs Modèle\r', first, ' ', '\r', first, ' ', '\r']
    const env = {VISUAL: `sh ${editor}`}
    expect(await runCess(['new'], {cwd, isTTY: true, keys, env})).toMatchObject({code: 0, stderr: ''})
    expect(textOf(cwd, 'notes/un-titre.fr.md')).toMatch(/^tlp: TLP:/m)
    expect(textOf(cwd, 'edited').trim()).toBe(join(cwd, 'notes/un-titre.fr.md'))
  })

  it.each([
    [['--title', 'x'], 'There is no terminal to ask on: give `--type`'],
    [['--type', 'nothing', '--title', 'x'], '`--type nothing`, expected `alert`'],
    [[...alert, '--zone', 'multilaterl'], 'Did you mean `multilateral`?'],
    [[...alert, '--threats', 'cyberattaque'], 'Perhaps `cybermenaces` or `cyber-ingerence`'],
    [[...alert, '--severity', 'enormous'], '`--severity enormous`, expected `low`'],
    [[...alert, '--date', '2026-13-01'], '--date 2026-13-01'],
    [[...alert, '--lang', 'klingon'], '--lang klingon'],
    [[...alert, '--id', 'x'], '--id x'],
  ])('refuses %j, and writes nothing', {tags: 'slow'}, async (options, expected) => {
    const cwd = publication()
    const {code, stderr} = await runCess(['new', ...options], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
    expect(readdirSync(join(cwd, 'notes'))).toEqual(['.keep', 'a.fr.md'])
  })

  it('overwrites no note', async () => {
    const cwd = publication()
    await runCess(['new', ...alert], {cwd})
    expect(await runCess(['new', ...alert], {cwd})).toMatchObject({code: 2})
  })
})

describe('cess new --translate', () => {
  const original = goodNote({number: 14, fields: '# une remarque\nstatut: publie\n', text: '## Titre\n\nUn texte.'})

  it('begins the same note in another language, linked to it', async () => {
    const cwd = publication({'notes/a.fr.md': original})
    const {code, stdout} = await runCess(['new', '--translate', 'a', '--lang', 'en'], {cwd})
    expect([code, stdout]).toEqual([0, 'notes/a.en.md\n'])
    const [before, after] = [original.split('\n'), textOf(cwd, 'notes/a.en.md').split('\n')]
    expect(after.filter(line => !before.includes(line))).toEqual([
      'reference: CESS-2026-ALE-015',
      "statut: brouillon # à traduire : ses mots sont encore ceux de l'original",
      'langue: en',
      'traduction_de: CESS-2026-ALE-014',
    ])
    expect(before.filter(line => !after.includes(line))).toEqual(['reference: CESS-2026-ALE-014', 'statut: publie'])
    const third = await runCess(['new', '--translate', 'a.en', '--lang', 'de'], {cwd})
    expect(textOf(cwd, third.stdout.trim())).toContain('traduction_de: CESS-2026-ALE-014\n')
  })

  it('shares the reference of the original where the house numbers them so', async () => {
    const cwd = publication({'notes/a.fr.md': original})
    writeFileSync(join(cwd, 'cess.yml'), `${textOf(cwd, 'cess.yml')}translation_references: shared\n`)
    await runCess(['new', '--translate', 'a', '--lang', 'en'], {cwd})
    expect(textOf(cwd, 'notes/a.en.md')).toContain('reference: CESS-2026-ALE-014/en\n')
    expect((await runCess(['check', 'a.en'], {cwd})).stdout).not.toContain('translation-reference')
  })

  it.each([
    [['--translate', 'b', '--lang', 'en'], 'There is no note `b`'],
    [['--translate', 'a'], '`--lang en`'],
    [['--translate', 'a', '--lang', 'fr'], '--lang fr'],
    [['--translate', 'a', '--lang', 'klingon'], '--lang klingon'],
  ])('refuses %j', async (options, expected) => {
    const {code, stderr} = await runCess(['new', ...options], {cwd: publication({'notes/a.fr.md': original})})
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })

  it('changes no front matter that it cannot change line by line', async () => {
    const flow = `---\n{${original.split('\n').slice(1, 3).join(', ')}}\n---\n\nTexte.\n`
    const cwd = publication({'notes/a.fr.md': flow})
    expect(await runCess(['new', '--translate', 'a', '--lang', 'en'], {cwd})).toMatchObject({code: 2})
    expect(readdirSync(join(cwd, 'notes'))).toEqual(['.keep', 'a.fr.md'])
  })
})
