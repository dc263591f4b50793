import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {openDesk} from '../support/desk.js'
import {halves} from '../support/halves.js'
import {inherited, prototypeWords} from '../support/odd-values.js'

const commands = (name: string): readonly (readonly string[])[] => [
  [name],
  ['explain', name],
  ['schema', name],
  ['check', name],
  ['check', '--template', name],
  ['check', '--format', name],
  ['--lang', name, 'check', name],
  ['build', '--only', name],
  ['send', name],
  ['send', 'a.fr', '--form', name],
  ['send', 'a.fr', '--only-group', name],
  ['recipients', name],
]

for (const {cases, speed} of halves(inherited, 5))
  describe.each(cases)('%s', speed, name => {
    it('is no command, rule, note, template, format, edition or group', async () => {
      const cwd = publicationWith({'a.fr.md': goodNote()})
      for (const args of commands(name)) {
        const {code, stdout, stderr} = await runCess(args, {cwd})
        expect([args, [1, 2, 3].includes(code)]).toEqual([args, true])
        expect(stdout + stderr).not.toMatch(prototypeWords)
      }
    })

    it('is no note, edition, form or language of the desk', {tags: 'slow'}, async () => {
      const desk = await openDesk(publicationWith({'a.fr.md': goodNote()}))
      const statuses = async (paths: readonly string[]) =>
        Promise.all(paths.map(async path => (await desk.get(path)).status))
      expect(
        await statuses([
          `/${name}`,
          `/api/${name}`,
          `/api/notes/${name}`,
          `/editions/${name}/web`,
          `/editions/a.fr/${name}`,
        ]),
      ).toEqual([404, 404, 404, 404, 404])
      expect(await statuses([`/editions/a.fr/csl?form=${name}`, `/api/notes/a.fr?language=${name}`])).toEqual([
        200, 200,
      ])
    })
  })
