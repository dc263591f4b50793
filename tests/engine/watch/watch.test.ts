import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import type {BuildReport} from '../../../src/engine/report/report.js'
import {watch} from '../../../src/engine/watch/watch.js'
import type {EditionGroup} from '../../../src/model/edition.js'
import type {UsageError} from '../../../src/model/usage-error.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {slowWriter} from '../../support/slow-writer.js'
import {filesBelow, filesWith, published} from '../../support/site.js'

/** Builds that go on in the background; each report that was told, in turn. */
function builds(root: string, only: readonly EditionGroup[] = ['web']) {
  const reports: BuildReport[] = []
  const failures: unknown[] = []
  let wake = () => {}
  const controller = new AbortController()
  const ended = watch({
    directory: root,
    only,
    signal: controller.signal,
    onReport: report => {
      reports.push(report)
      wake()
    },
    onFailure: error => {
      failures.push(error)
      wake()
    },
  })
  onTestFinished(async () => {
    controller.abort()
    await ended
  })
  const next = async (): Promise<BuildReport> => {
    while (reports.length === 0) await new Promise<void>(resolve => (wake = resolve))
    return reports.shift() ?? Promise.reject(new Error('none'))
  }
  const failure = async () => {
    while (failures.length === 0) await new Promise<void>(resolve => (wake = resolve))
    return failures.shift() as UsageError
  }
  return {next, failure, ended, stop: () => controller.abort()}
}

const outcomes = ({notes}: BuildReport) => Object.fromEntries(notes.map(({slug, outcome}) => [slug, outcome]))
const note = (text: string, fields = published()) => goodNote({text, fields})

describe('builds that watch', () => {
  it('build what changed, and go on through mistakes', {tags: 'slow'}, async () => {
    const root = publicationWith({'one.fr.md': note('Un.'), 'two.fr.md': goodNote({number: 2})})
    const path = join(root, 'notes/one.fr.md')
    const {next, failure} = builds(root)
    expect(outcomes(await next())).toEqual({'one.fr': 'built', 'two.fr': 'built'})
    writeFileSync(path, note('Deux.'))
    expect(outcomes(await next())).toEqual({'one.fr': 'built', 'two.fr': 'unchanged'})
    expect(readFileSync(join(root, 'out/notes/one.fr/one.fr.html'), 'utf8')).toContain('Deux.')
    writeFileSync(path, note('Trois.', 'x: y\n'))
    expect(outcomes(await next())).toMatchObject({'one.fr': 'refused'})
    expect(readFileSync(join(root, 'out/notes/one.fr/one.fr.html'), 'utf8')).toContain('Deux.')
    rmSync(join(root, 'cess.yml'))
    expect((await failure()).text.en).toContain('cess.yml')
    writeFileSync(join(root, 'cess.yml'), publicationYaml)
    writeFileSync(path, note('Quatre.'))
    expect(outcomes(await next())).toMatchObject({'one.fr': 'built'})
  })

  it('take a note that became restricted out of the site at once', {tags: 'slow'}, async () => {
    const root = publicationWith({'one.fr.md': note('Ceci est public.')})
    const {next} = builds(root, ['web', 'site'])
    await next()
    expect(filesWith(join(root, 'out/site'), 'CESS-2026-ALE-001')).not.toEqual([])
    writeFileSync(join(root, 'notes/one.fr.md'), goodNote({tlp: 'TLP:RED', fields: published()}))
    await next()
    expect(filesWith(join(root, 'out/site'), 'CESS-2026-ALE-001')).toEqual([])
    expect(filesBelow(join(root, 'out/notes/one.fr')).filter(name => name.endsWith('.html'))).toEqual([])
  })

  it('follow renames, many files at once, and files that are half written', {tags: 'slow'}, async () => {
    const names = Array.from({length: 12}, (_, index) => `n${index}.fr.md`)
    const text = (index: number, words: string) => goodNote({number: index + 1, text: words})
    const root = publicationWith(Object.fromEntries(names.map((name, index) => [name, text(index, 'Avant.')])))
    const path = (name: string) => join(root, 'notes', name)
    const {next} = builds(root)
    await next()
    for (const [index, name] of names.entries()) {
      rmSync(path(name))
      writeFileSync(path(name), '')
      writeFileSync(path(name), text(index, 'Après.'))
    }
    // What is whole is built at once: how many notes a build is of hangs on when they were heard of.
    const built = new Set<string>()
    const untilBuilt = async (...slugs: readonly string[]) => {
      built.clear()
      while (!slugs.every(slug => built.has(slug)))
        for (const [slug, outcome] of Object.entries(outcomes(await next()))) if (outcome === 'built') built.add(slug)
    }
    await untilBuilt(...names.map((_, index) => `n${index}.fr`))
    writeFileSync(path('.n0.tmp'), text(0, 'Renommée.'))
    renameSync(path('.n0.tmp'), path('n0.fr.md'))
    await untilBuilt('n0.fr')
    expect([...built]).toEqual(['n0.fr'])
    await slowWriter()(path('n0.fr.md'), text(0, 'Entière.').slice(0, 200))
    writeFileSync(path('n0.fr.md'), text(0, 'Entière.'))
    await untilBuilt('n0.fr')
    mkdirSync(path('new'))
    renameSync(path('n1.fr.md'), path('new/n1.fr.md'))
    rmSync(path('n2.fr.md'))
    const removed: string[] = []
    while (!removed.includes('notes/n2.fr/n2.fr.html')) removed.push(...(await next()).removed)
  })

  it('end when they are told to', async () => {
    const {next, stop, ended} = builds(publicationWith({'one.fr.md': note('Un.')}))
    await next()
    stop()
    await expect(ended).resolves.toBeUndefined()
  })
})
